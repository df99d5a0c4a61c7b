package org.labourrights.chassis.clock;

import java.time.Duration;
import java.util.List;

/**
 * When a deadline is spoken of before and after it is missed; the breach itself always is.
 *
 * @param warning how long before; zero: never
 * @param escalations how long after until the first, second, … superior is told, rising; empty: nobody is
 */
record ClockRungs(ByPlace<Duration> warning, ByPlace<List<Duration>> escalations) {

    static final ClockRungs NONE = new ClockRungs(ByPlace.everywhere(Duration.ZERO), ByPlace.everywhere(List.of()));
}
