package org.labourrights.chassis.clock;

import java.util.Optional;
import org.labourrights.chassis.identifier.DivisionCode;

/** Whom an agency reports to; the service says who that is. */
@FunctionalInterface
public interface Superiors {

    /** Nobody is above. */
    Superiors NONE = (division, level) -> Optional.empty();

    /**
     * One of the superiors of a division.
     *
     * @param level 1 for the next superior
     * @return the agency so many levels above, {@code HRSS-150100}; empty where the chain ends
     */
    Optional<String> above(DivisionCode division, int level);
}
