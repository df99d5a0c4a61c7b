package org.labourrights.arrears.clock;

import org.labourrights.chassis.time.DayUnit;

/** In which days one clock alone is counted. */
enum OwnUnit {
    /** As the place counts all three. */
    COMMON,
    NATURAL_DAY,
    WORKING_DAY;

    DayUnit or(DayUnit common) {
        return switch (this) {
            case COMMON -> common;
            case NATURAL_DAY -> DayUnit.NATURAL_DAY;
            case WORKING_DAY -> DayUnit.WORKING_DAY;
        };
    }
}
