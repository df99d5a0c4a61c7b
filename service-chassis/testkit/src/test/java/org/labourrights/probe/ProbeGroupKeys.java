package org.labourrights.probe;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.policy.PolicyLists;
import org.labourrights.chassis.policy.PolicyShapes;
import org.labourrights.chassis.time.DayUnit;

/** The policies of {@code probe-groups.yaml}. */
@Singleton
class ProbeGroupKeys implements PolicyKeys {

    static final PolicyKey<Integer> WINDOW = PolicyKey.period("probe.groupDays", DayUnit.NATURAL_DAY, 1, 366);
    static final PolicyKey<Integer> THRESHOLD = PolicyKey.count("probe.groupPeople", "PERSON", 2, 1000);
    static final PolicyKey<Map<CaseScale, Integer>> SCALES = PolicyKey.of(
            "probe.groupScales",
            "PERSON",
            PolicyLists.table(CaseScale.class, EnumSet.allOf(CaseScale.class), Set.of(), PolicyShapes.whole(2, 1000)));

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(WINDOW, THRESHOLD, SCALES);
    }
}
