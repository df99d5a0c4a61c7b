package org.labourrights.chassis.clock;

import java.util.Set;

/**
 * Whether a clock may stand.
 *
 * @param allowed whether the rules of the place know it
 * @param by roles of which the caller needs one, to stop it and to let it go on
 */
record ClockPauses(ByPlace<Boolean> allowed, Set<String> by) {

    static final ClockPauses NONE = new ClockPauses(ByPlace.everywhere(false), Set.of());
}
