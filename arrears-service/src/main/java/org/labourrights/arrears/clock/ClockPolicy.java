package org.labourrights.arrears.clock;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.time.DayUnit;
import org.labourrights.chassis.time.RollRule;

/**
 * How a place counts the three clocks.
 *
 * @param accept days from receipt to acceptance; 0 is the same day
 * @param cutoff what comes in later than this counts as of the next day; null: 24:00
 * @param basis source of the policy rows
 */
record ClockPolicy(
        int accept,
        int connect,
        int feedback,
        DayUnit unit,
        RollRule roll,
        @Nullable LocalTime cutoff,
        String basis) {}
