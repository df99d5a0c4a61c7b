package org.labourrights.arrears.clock;

import org.labourrights.chassis.time.RollRule;

/** Whether the due day of one clock alone is moved to a working day. */
enum OwnRoll {
    /** As the place rolls all three. */
    COMMON,
    NONE,
    FORWARD;

    RollRule or(RollRule common) {
        return switch (this) {
            case COMMON -> common;
            case NONE -> RollRule.NONE;
            case FORWARD -> RollRule.FORWARD;
        };
    }
}
