package org.labourrights.probe.hearing;

import jakarta.inject.Singleton;
import java.util.List;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.time.DayUnit;

/** The policies of {@code probe-hearing.yaml}. */
@Singleton
class HearingKeys implements PolicyKeys {

    static final PolicyKey<Integer> NOTE = PolicyKey.count("hearing.noteMinutes", "MINUTE", 1, 1440);
    static final PolicyKey<Integer> DECISION = PolicyKey.period("hearing.decisionDays", DayUnit.WORKING_DAY, 1, 90);
    static final PolicyKey<Integer> MORE =
            PolicyKey.period("hearing.decisionExtensionDays", DayUnit.WORKING_DAY, 1, 30);
    static final PolicyKey<Integer> EXECUTION = PolicyKey.period("hearing.executionMonths", DayUnit.MONTH, 1, 12);
    static final PolicyKey<Integer> YEARS = PolicyKey.count("hearing.peopleYears", "YEARS", 1, 30);

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(NOTE, DECISION, MORE, EXECUTION, YEARS);
    }
}
