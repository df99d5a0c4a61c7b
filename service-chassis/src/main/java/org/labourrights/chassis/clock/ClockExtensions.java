package org.labourrights.chassis.clock;

import java.util.List;
import java.util.Set;
import org.labourrights.chassis.policy.PolicyKey;

/**
 * Whether a clock may be given more time.
 *
 * @param times how often
 * @param further policy that says by how much each time, in the unit of the clock; one or none
 * @param approvedBy roles of which the caller needs one
 */
record ClockExtensions(int times, List<PolicyKey<Integer>> further, Set<String> approvedBy) {

    static final ClockExtensions NONE = new ClockExtensions(0, List.of(), Set.of());
}
