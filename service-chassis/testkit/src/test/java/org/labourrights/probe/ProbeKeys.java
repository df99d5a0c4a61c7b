package org.labourrights.probe;

import jakarta.inject.Singleton;
import java.util.List;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.policy.PolicyShapes;
import org.labourrights.chassis.time.DayUnit;

/** The policies of {@code probe.yaml}. */
@Singleton
public class ProbeKeys implements PolicyKeys {

    public static final PolicyKey<Integer> DAYS = PolicyKey.period("probe.days", DayUnit.WORKING_DAY, 1, 60);
    public static final PolicyKey<String> WORD =
            PolicyKey.of("probe.word", "CODE", PolicyShapes.code(List.of("HALF_YEAR", "QUARTER")));

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(DAYS, WORD);
    }
}
