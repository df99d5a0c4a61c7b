package org.labourrights.chassis.time.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Due dates that a service keeps, and that a change of the calendar may move; a CDI bean, one a kind of row. */
public interface CountedDays {

    /** Stable name of the kind of row, {@code obligation}. */
    String name();

    /**
     * Open rows that the calendar may move, by id; read without a lock.
     *
     * @param since provisional ones, and those that are due on this day or later; null: provisional ones
     * @param after the last id of the chunk before
     */
    List<UUID> movable(@Nullable LocalDate since, UUID after, int most);

    /**
     * Counts these rows again by the calendar of now, each that is still open, in the transaction of the caller; one that
     * moves leaves an event with the reason.
     *
     * @return how many moved
     */
    int countAgain(List<UUID> ids);
}
