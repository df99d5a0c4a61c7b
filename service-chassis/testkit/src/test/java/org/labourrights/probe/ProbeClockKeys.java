package org.labourrights.probe;

import jakarta.inject.Singleton;
import java.util.List;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.policy.PolicyLists;
import org.labourrights.chassis.policy.PolicyShapes;
import org.labourrights.chassis.time.DayUnit;

/** The policies of {@code probe-clocks.yaml}. */
@Singleton
class ProbeClockKeys implements PolicyKeys {

    static final PolicyKey<Integer> FLASH = PolicyKey.count("probe.flashMinutes", "MINUTE", 1, 1440);
    static final PolicyKey<Integer> FOLLOW_UP = PolicyKey.count("probe.followUpHours", "HOUR", 1, 72);
    static final PolicyKey<Integer> INQUIRY = PolicyKey.period("probe.inquiryDays", DayUnit.WORKING_DAY, 1, 90);
    static final PolicyKey<Integer> INQUIRY_EXTENSION =
            PolicyKey.period("probe.inquiryExtensionDays", DayUnit.WORKING_DAY, 1, 30);
    static final PolicyKey<Integer> EXECUTION = PolicyKey.period("probe.executionMonths", DayUnit.MONTH, 1, 12);
    static final PolicyKey<Integer> REMOVAL = PolicyKey.period("probe.removalMonths", DayUnit.MONTH, 1, 36);
    static final PolicyKey<Integer> CONFIRMATION =
            PolicyKey.period("probe.confirmationDays", DayUnit.WORKING_DAY, 1, 10);
    static final PolicyKey<List<Integer>> ESCALATION =
            PolicyKey.of("probe.escalationHours", "HOURS", PolicyLists.list(PolicyShapes.whole(1, 720), 1, 5));

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(FLASH, FOLLOW_UP, INQUIRY, INQUIRY_EXTENSION, EXECUTION, REMOVAL, CONFIRMATION, ESCALATION);
    }
}
