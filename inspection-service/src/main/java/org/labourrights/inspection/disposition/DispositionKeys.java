package org.labourrights.inspection.disposition;

import jakarta.inject.Singleton;
import java.util.List;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.time.DayUnit;

/** The policies of {@code disposition.yaml}. */
@Singleton
class DispositionKeys implements PolicyKeys {

    static final PolicyKey<Integer> REMINDER_LETTER =
            PolicyKey.period("disposition.reminderLetterDays", DayUnit.WORKING_DAY, 1, 60);
    static final PolicyKey<Integer> RECTIFICATION_LETTER =
            PolicyKey.period("disposition.rectificationLetterDays", DayUnit.WORKING_DAY, 1, 60);
    static final PolicyKey<Integer> ARBITRATION_ADVICE =
            PolicyKey.period("disposition.arbitrationAdviceDays", DayUnit.NATURAL_DAY, 1, 180);
    static final PolicyKey<Integer> ASSIGNMENT =
            PolicyKey.period("disposition.assignmentDays", DayUnit.WORKING_DAY, 1, 90);
    static final PolicyKey<Integer> PUBLIC_NOTICE =
            PolicyKey.period("disposition.publicNoticeDays", DayUnit.NATURAL_DAY, 1, 180);
    static final PolicyKey<Integer> FOLLOW_UP_STUDY =
            PolicyKey.period("inspection.followUpStudyDays", DayUnit.NATURAL_DAY, 1, 180);

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(
                REMINDER_LETTER, RECTIFICATION_LETTER, ARBITRATION_ADVICE, ASSIGNMENT, PUBLIC_NOTICE, FOLLOW_UP_STUDY);
    }
}
