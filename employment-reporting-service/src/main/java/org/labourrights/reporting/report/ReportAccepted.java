package org.labourrights.reporting.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.reporting.report.content.ReportContent;

/**
 * A version of a report was accepted and is now in force. Fired as a CDI event, synchronously and in the transaction of
 * the acceptance, so that ledger, indicators and statistics change with it or not at all.
 *
 * @param reportVersion 1 for the first version, higher after a correction or an amendment
 * @param period written form, {@code 2026H1} or {@code 2026Q3}
 * @param division recipient division of the obligation, with {@code divisionPath} its reporting path
 * @param late whether the filing that counts came after the due date
 * @param replaced content of the version that was in force before, when this one amends it: aggregates take it out again
 */
public record ReportAccepted(
        UUID reportId,
        int reportVersion,
        UUID obligationId,
        String obligationNo,
        UnifiedSocialCreditCode uscc,
        String period,
        LocalDate periodStart,
        LocalDate periodEnd,
        DivisionCode division,
        String divisionPath,
        boolean late,
        Instant acceptedAt,
        String acceptedBy,
        ReportContent content,
        @Nullable ReportContent replaced) {

    /** Whether a version of this report was in force before. */
    public boolean amendment() {
        return replaced != null;
    }
}
