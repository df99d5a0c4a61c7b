package org.labourrights.arrears.closing;

import java.util.Locale;
import org.labourrights.arrears.casefile.RecordKind;
import org.labourrights.arrears.clock.ClockKind;
import org.labourrights.arrears.reference.PeriodKeys;
import org.labourrights.chassis.policy.PolicyKey;

/** The two reviews of the answer to a petition (信访工作条例 §35, §36); after the second the matter is final. */
enum ReviewStage {
    /** By the level above the agency that answered (复查). */
    REVIEW(
            "复查",
            ClockKind.PETITION_REVIEW,
            PeriodKeys.PETITION_REVIEW_REQUEST,
            RecordKind.PETITION_REVIEW_REQUEST,
            RecordKind.PETITION_REVIEW_OPINION),
    /** By the level above the one that reviewed (复核). */
    RECHECK(
            "复核",
            ClockKind.PETITION_RECHECK,
            PeriodKeys.PETITION_RECHECK_REQUEST,
            RecordKind.PETITION_RECHECK_REQUEST,
            RecordKind.PETITION_RECHECK_OPINION);

    private final String title;
    private final ClockKind clock;
    private final PolicyKey<Integer> requestDays;
    private final RecordKind request;
    private final RecordKind opinion;

    ReviewStage(String title, ClockKind clock, PolicyKey<Integer> requestDays, RecordKind request, RecordKind opinion) {
        this.title = title;
        this.clock = clock;
        this.requestDays = requestDays;
        this.request = request;
        this.opinion = opinion;
    }

    /** What people call it. */
    String title() {
        return title;
    }

    /** By when the opinion is owed. */
    ClockKind clock() {
        return clock;
    }

    /** Policy: how long it may be asked for. */
    PolicyKey<Integer> requestDays() {
        return requestDays;
    }

    RecordKind request() {
        return request;
    }

    RecordKind opinion() {
        return opinion;
    }

    /** What the log calls its steps. */
    String event(String step) {
        return "petition." + name().toLowerCase(Locale.ROOT) + "." + step;
    }
}
