package org.labourrights.chassis.clock;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.time.DueDate;

/**
 * A clock to be set off.
 *
 * @param due its due date, where the aggregate has counted it already and shows it itself; null: the policy is counted
 * @param rules whose policy rows give the length; null: those of the subject's place on the day from which it runs
 */
public record ClockStart(
        DeclaredClock kind,
        Instant from,
        @Nullable DueDate due,
        @Nullable Rules rules) {

    /** A place, and the day on which its rows count. */
    public record Rules(DivisionCode division, LocalDate on) {}

    public static ClockStart of(DeclaredClock kind, Instant from) {
        return new ClockStart(kind, from, null, null);
    }

    /** From that day on, which is not counted; the day itself may have passed when it is entered. */
    public static ClockStart of(DeclaredClock kind, LocalDate from) {
        return of(kind, ClockDue.startOf(from));
    }

    /** The same with the due date that the aggregate has counted. */
    public ClockStart due(DueDate counted) {
        return new ClockStart(kind, from, counted, rules);
    }

    /** The same by the rows of that place on that day. */
    public ClockStart by(DivisionCode division, LocalDate on) {
        return new ClockStart(kind, from, due, new Rules(division, on));
    }
}
