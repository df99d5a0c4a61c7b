package org.labourrights.chassis.group;

import java.util.Map;
import org.labourrights.chassis.policy.PolicyKey;

/**
 * The policies that say what a group is, and how grave.
 *
 * @param window how many days it spans at most, both ends included
 * @param threshold from how many people on the alarm is raised
 * @param levels fewest people of each level: the alarm is raised again at each graver one
 */
public record GroupLimits<L extends Enum<L>>(
        PolicyKey<Integer> window, PolicyKey<Integer> threshold, PolicyKey<Map<L, Integer>> levels) {}
