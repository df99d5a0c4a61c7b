package org.labourrights.arrears.clock;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import org.labourrights.chassis.policy.PolicyLists.Fields;
import org.labourrights.chassis.policy.PolicyMember;

/**
 * How long before it is missed a clock warns.
 *
 * @param otherwise hours for clocks that have none of their own
 */
record WarningHours(int otherwise, Map<ClockKind, Integer> own) {

    static WarningHours of(Fields fields, PolicyMember<Integer> otherwise, Map<ClockKind, PolicyMember<Integer>> own) {
        Map<ClockKind, Integer> hours = new EnumMap<>(ClockKind.class);
        own.forEach((kind, member) -> {
            Integer given = fields.find(member);
            if (given != null) {
                hours.put(kind, given);
            }
        });
        return new WarningHours(fields.get(otherwise), hours);
    }

    Duration before(ClockKind kind) {
        return Duration.ofHours(own.getOrDefault(kind, otherwise));
    }
}
