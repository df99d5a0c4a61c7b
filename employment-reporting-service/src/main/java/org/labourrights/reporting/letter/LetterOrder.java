package org.labourrights.reporting.letter;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.reporting.obligation.ObligationFacts;
import org.labourrights.reporting.reference.ReportingPeriod;

/**
 * Asks for a letter.
 *
 * @param division whose bureau sends it
 * @param divisionPath reporting path of the place that it concerns
 * @param agencyId the bureau
 * @param term until when; null = as the letter's type says
 * @param by who answers for it
 */
public record LetterOrder(
        LetterType type,
        LetterCause cause,
        UnifiedSocialCreditCode uscc,
        LetterSubject subject,
        DivisionCode division,
        String divisionPath,
        String agencyId,
        @Nullable Term term,
        String by) {

    /**
     * A term that was fixed before the letter.
     *
     * @param policyId the policy row that gave its length
     */
    public record Term(DueDate due, UUID policyId) {}

    /**
     * About a report that is missing.
     *
     * @param round which time the obligation is overdue, from 1
     * @param by the officer who issues it, or {@code system}
     */
    public static LetterOrder overdue(LetterType type, ObligationFacts obligation, int round, String by) {
        return report(
                type,
                LetterCause.REPORT_OVERDUE,
                obligation,
                LetterSubject.report(obligation, round, List.of()),
                null,
                by);
    }

    /** About a report that was returned: the correction is due when the letter is. */
    static LetterOrder returned(LetterType type, ReturnedReport returned, int round) {
        return report(
                type,
                LetterCause.REPORT_RETURNED,
                returned.obligation(),
                LetterSubject.report(returned.obligation(), round, returned.grounds()),
                returned.correction(),
                returned.by());
    }

    /**
     * About a risk warning.
     *
     * @param grounds what was found, in Chinese, as the document names it
     */
    public static LetterOrder risk(
            LetterType type,
            UnifiedSocialCreditCode uscc,
            UUID warningId,
            ReportingPeriod period,
            List<String> grounds,
            Issuer issuer) {
        return new LetterOrder(
                type,
                LetterCause.RISK,
                uscc,
                LetterSubject.warning(warningId, period, grounds),
                issuer.division(),
                issuer.divisionPath(),
                issuer.agencyId(),
                null,
                issuer.officer());
    }

    /**
     * Who sends a letter about a risk.
     *
     * @param divisionPath reporting path of the enterprise's place
     */
    public record Issuer(DivisionCode division, String divisionPath, String agencyId, String officer) {}

    private static LetterOrder report(
            LetterType type,
            LetterCause cause,
            ObligationFacts obligation,
            LetterSubject subject,
            @Nullable Term term,
            String by) {
        return new LetterOrder(
                type,
                cause,
                obligation.uscc(),
                subject,
                obligation.recipientDivision(),
                obligation.divisionPath(),
                obligation.recipientAgencyIds().getFirst(),
                term,
                by);
    }
}
