package org.labourrights.arrears.group;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.policy.PolicyLists;
import org.labourrights.chassis.policy.PolicyShapes;
import org.labourrights.chassis.time.DayUnit;

/** When leads act as one, and how grave that is. */
@Singleton
class GroupKeys implements PolicyKeys {

    private static final int MANY = 100_000;

    static final PolicyKey<Integer> WINDOW_DAYS = PolicyKey.period("lead.groupWindowDays", DayUnit.NATURAL_DAY, 1, 366);

    static final PolicyKey<Integer> PERSON_THRESHOLD = PolicyKey.count("lead.groupPersonThreshold", "PERSON", 2, MANY);

    /** A graver level needs more people. */
    static final PolicyKey<Map<ResponseLevel, Integer>> LEVELS = PolicyKey.of(
            "lead.groupLevels",
            "PERSON",
            PolicyLists.table(
                            ResponseLevel.class,
                            EnumSet.allOf(ResponseLevel.class),
                            Set.of(),
                            PolicyShapes.whole(2, MANY))
                    .where(GroupKeys::falling, "LEVEL_1 > LEVEL_2 > LEVEL_3 > LEVEL_4")
                    .between(
                            "{\"LEVEL_4\": 2}",
                            "{\"LEVEL_1\": 100000, \"LEVEL_2\": 99999, \"LEVEL_3\": 99998, \"LEVEL_4\": 99997}"));

    private static boolean falling(Map<ResponseLevel, Integer> levels) {
        Collection<Integer> inOrder = new EnumMap<>(levels).values();
        int before = Integer.MAX_VALUE;
        for (int people : inOrder) {
            if (people >= before) {
                return false;
            }
            before = people;
        }
        return true;
    }

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(WINDOW_DAYS, PERSON_THRESHOLD, LEVELS);
    }
}
