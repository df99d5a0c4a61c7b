package org.labourrights.chassis.clock;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.time.DueDate;

/**
 * A clock to be set off.
 *
 * @param due its due date, where the aggregate has counted it already and shows it itself; null: the policy is counted
 */
public record ClockStart(
        DeclaredClock kind, Instant from, @Nullable DueDate due) {

    public static ClockStart of(DeclaredClock kind, Instant from) {
        return new ClockStart(kind, from, null);
    }
}
