package org.labourrights.kernel.transfer;

import java.util.Set;
import org.labourrights.chassis.clock.DeclaredClock;

/** The transfers of one kind of aggregate (移送); a CDI bean, one a kind. */
public interface TransferFamily {

    /** What the aggregate is called, small letters alone, {@code lead}; the same as of its clocks and people. */
    String name();

    /**
     * Within what time the other agency confirms: one of the clocks that the aggregate's {@code ClockFamily} declares, and
     * {@link DeclaredClock#answeredForElsewhere}.
     */
    DeclaredClock confirmation();

    /** Roles that may answer for the agency to which something is offered, if they act for it in its division. */
    Set<String> answering();

    /** How refusals are called, for a service that has words of its own for them. */
    default TransferProblems problems() {
        return TransferProblems.COMMON;
    }
}
