package org.labourrights.inspection.casework;

import jakarta.inject.Singleton;
import java.util.List;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.time.DayUnit;

/** The lengths of {@code casework.yaml}. */
@Singleton
class CaseKeys implements PolicyKeys {

    static final PolicyKey<Integer> FILING = PolicyKey.period("case.filingDays", DayUnit.WORKING_DAY, 1, 30);
    static final PolicyKey<Integer> INVESTIGATION =
            PolicyKey.period("case.investigationDays", DayUnit.WORKING_DAY, 1, 180);
    static final PolicyKey<Integer> INVESTIGATION_MORE =
            PolicyKey.period("case.investigationExtensionDays", DayUnit.WORKING_DAY, 1, 90);
    static final PolicyKey<Integer> DECISION = PolicyKey.period("case.decisionDays", DayUnit.WORKING_DAY, 1, 60);
    static final PolicyKey<Integer> DECISION_MORE =
            PolicyKey.period("case.decisionExtensionDays", DayUnit.WORKING_DAY, 1, 60);
    static final PolicyKey<Integer> PENALTY_LIMIT =
            PolicyKey.period("case.penaltyLimitDays", DayUnit.NATURAL_DAY, 1, 365);
    static final PolicyKey<Integer> HEARING_REQUEST =
            PolicyKey.period("case.hearingRequestDays", DayUnit.WORKING_DAY, 1, 30);
    static final PolicyKey<Integer> HEARING_NOTICE =
            PolicyKey.period("case.hearingNoticeDays", DayUnit.WORKING_DAY, 1, 30);
    static final PolicyKey<Integer> SERVICE = PolicyKey.period("case.serviceDays", DayUnit.WORKING_DAY, 1, 30);
    static final PolicyKey<Integer> APPEAL = PolicyKey.period("case.appealMonths", DayUnit.MONTH, 1, 12);
    static final PolicyKey<Integer> EXECUTION = PolicyKey.period("case.executionMonths", DayUnit.MONTH, 1, 12);
    static final PolicyKey<Integer> PAYMENT_ORDER =
            PolicyKey.period("case.paymentOrderDays", DayUnit.NATURAL_DAY, 1, 180);
    static final PolicyKey<Integer> PUBLIC_NOTICE =
            PolicyKey.period("case.publicNoticeDays", DayUnit.NATURAL_DAY, 1, 90);
    static final PolicyKey<Integer> WARNING = PolicyKey.count("case.warningDays", "DAY", 1, 30);
    static final PolicyKey<Integer> PEOPLE_YEARS = PolicyKey.count("case.peopleYears", "YEARS", 1, 30);

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(
                FILING,
                INVESTIGATION,
                INVESTIGATION_MORE,
                DECISION,
                DECISION_MORE,
                PENALTY_LIMIT,
                HEARING_REQUEST,
                HEARING_NOTICE,
                SERVICE,
                APPEAL,
                EXECUTION,
                PAYMENT_ORDER,
                PUBLIC_NOTICE,
                WARNING,
                PEOPLE_YEARS);
    }
}
