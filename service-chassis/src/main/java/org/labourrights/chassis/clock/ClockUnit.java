package org.labourrights.chassis.clock;

import java.time.Duration;
import org.labourrights.chassis.time.DayUnit;
import org.labourrights.chassis.time.RollRule;

/** In what a clock is counted; a policy names it as the unit of its key. */
public enum ClockUnit {
    /** From the instant itself (民法典 §201): 10:07 and 30 minutes are over at 10:37. */
    MINUTE,
    /** As a minute, with hours; every hour of the day and the week counts. */
    HOUR,
    NATURAL_DAY,
    WORKING_DAY,
    MONTH,
    YEAR;

    /** Whether it is counted from instant to instant; otherwise whole days are. */
    boolean lapses() {
        return this == MINUTE || this == HOUR;
    }

    /** @throws IllegalStateException for a unit of days */
    Duration times(int length) {
        return switch (this) {
            case MINUTE -> Duration.ofMinutes(length);
            case HOUR -> Duration.ofHours(length);
            case NATURAL_DAY, WORKING_DAY, MONTH, YEAR ->
                throw new IllegalStateException(this + " is counted in whole days");
        };
    }

    /**
     * The same as a unit of days.
     *
     * @throws IllegalStateException for minutes and hours
     */
    public DayUnit days() {
        return switch (this) {
            case NATURAL_DAY -> DayUnit.NATURAL_DAY;
            case WORKING_DAY -> DayUnit.WORKING_DAY;
            case MONTH -> DayUnit.MONTH;
            case YEAR -> DayUnit.YEAR;
            case MINUTE, HOUR -> throw new IllegalStateException(this + " is no unit of days");
        };
    }

    /** The same unit among all. */
    public static ClockUnit of(DayUnit days) {
        return valueOf(days.name());
    }

    /** A period in days, months or years that ends on a rest day ends on the next working day (民法典 §203). */
    RollRule roll() {
        return lapses() || this == WORKING_DAY ? RollRule.NONE : RollRule.FORWARD;
    }
}
