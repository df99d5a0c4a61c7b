package org.labourrights.arrears.reference;

import jakarta.inject.Singleton;
import java.util.List;
import org.labourrights.chassis.policy.PolicyKey;
import org.labourrights.chassis.policy.PolicyKeys;
import org.labourrights.chassis.time.DayUnit;

/** Periods that a lead is handled by. Where a law gives the number, a place may be stricter and not much more generous. */
@Singleton
public class PeriodKeys implements PolicyKeys {

    /** What the three clocks of receipt are counted in stands in {@code lead.sla.unit}. */
    private static final String DAYS = "DAYS";

    public static final PolicyKey<Integer> ACCEPT = PolicyKey.count("lead.sla.acceptDays", DAYS, 0, 30);
    public static final PolicyKey<Integer> CONNECT = PolicyKey.count("lead.sla.connectDays", DAYS, 0, 30);
    public static final PolicyKey<Integer> FEEDBACK = PolicyKey.count("lead.sla.feedbackDays", DAYS, 0, 60);
    public static final PolicyKey<Integer> REJECTION_NOTICE =
            PolicyKey.period("lead.sla.rejectionNoticeDays", DayUnit.WORKING_DAY, 1, 30);
    public static final PolicyKey<Integer> FILING = PolicyKey.period("lead.sla.filingDays", DayUnit.WORKING_DAY, 1, 60);
    public static final PolicyKey<Integer> PETITION_ROUTING =
            PolicyKey.period("lead.sla.petitionRoutingDays", DayUnit.NATURAL_DAY, 1, 60);
    public static final PolicyKey<Integer> PETITION_ANSWER =
            PolicyKey.period("lead.sla.petitionAnswerDays", DayUnit.NATURAL_DAY, 1, 180);
    public static final PolicyKey<Integer> PETITION_ANSWER_EXTENSION =
            PolicyKey.period("lead.sla.petitionAnswerExtensionDays", DayUnit.NATURAL_DAY, 1, 90);
    public static final PolicyKey<Integer> PETITION_REVIEW =
            PolicyKey.period("lead.sla.petitionReviewDays", DayUnit.NATURAL_DAY, 1, 90);
    public static final PolicyKey<Integer> PETITION_REVIEW_REQUEST =
            PolicyKey.period("lead.petitionReviewRequestDays", DayUnit.NATURAL_DAY, 1, 180);
    public static final PolicyKey<Integer> PETITION_RECHECK =
            PolicyKey.period("lead.sla.petitionRecheckDays", DayUnit.NATURAL_DAY, 1, 90);
    public static final PolicyKey<Integer> PETITION_RECHECK_REQUEST =
            PolicyKey.period("lead.petitionRecheckRequestDays", DayUnit.NATURAL_DAY, 1, 180);
    public static final PolicyKey<Integer> TRANSFER_CONFIRMATION =
            PolicyKey.period("lead.transferConfirmDays", DayUnit.WORKING_DAY, 1, 30);
    public static final PolicyKey<Integer> OBJECTION =
            PolicyKey.period("lead.objectionDays", DayUnit.WORKING_DAY, 1, 60);
    public static final PolicyKey<Integer> REOPENED = PolicyKey.period("lead.reopenedDays", DayUnit.NATURAL_DAY, 1, 60);
    public static final PolicyKey<Integer> LIMITATION = PolicyKey.count("lead.limitationYears", "YEARS", 1, 20);
    public static final PolicyKey<Integer> DUPLICATE_WINDOW =
            PolicyKey.period("lead.duplicateWindowDays", DayUnit.NATURAL_DAY, 1, 366);

    @Override
    public List<PolicyKey<?>> keys() {
        return List.of(
                ACCEPT,
                CONNECT,
                FEEDBACK,
                REJECTION_NOTICE,
                FILING,
                PETITION_ROUTING,
                PETITION_ANSWER,
                PETITION_ANSWER_EXTENSION,
                PETITION_REVIEW,
                PETITION_REVIEW_REQUEST,
                PETITION_RECHECK,
                PETITION_RECHECK_REQUEST,
                TRANSFER_CONFIRMATION,
                OBJECTION,
                REOPENED,
                LIMITATION,
                DUPLICATE_WINDOW);
    }
}
