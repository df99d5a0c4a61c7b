package org.labourrights.arrears.clock;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.time.DayUnit;
import org.labourrights.chassis.time.RollRule;

/**
 * How a place counts the three clocks, each by rows of its own.
 *
 * @param cutoff what comes in later than this counts as of the next day; null: 24:00
 */
record ClockPolicy(
        Period accept,
        Period connect,
        Period feedback,
        @Nullable LocalTime cutoff) {

    /**
     * The days of one clock.
     *
     * @param days from receipt; 0 is the same day
     * @param basis source of the row that gives them
     */
    record Period(int days, DayUnit unit, RollRule roll, String basis) {}
}
