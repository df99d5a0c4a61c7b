package org.labourrights.reporting.dispatch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.time.DueDate;

/**
 * An annual dispatch report as the API shows it.
 *
 * @param rectifyDueExplanation the day by which an unqualified agency rectifies, with its explanation
 */
@Schema(name = "ReportingDispatchReport", description = "劳务派遣年度经营情况报告 Annual report of a dispatch agency")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DispatchReportView(
        UUID id,
        UUID obligationId,
        UnifiedSocialCreditCode uscc,
        int year,
        DispatchReportState state,
        int dispatchedCount,
        List<DispatchClient> clients,
        Yuan feesIncome,
        @Nullable String findings,
        @Nullable LocalDate rectifyDueOn,
        @Nullable DueDate rectifyDueExplanation,
        @Nullable String exitDecision,
        long version) {
    static DispatchReportView of(AnnualDispatchReport report) {
        return new DispatchReportView(
                report.id(),
                report.obligationId(),
                report.uscc(),
                report.year(),
                report.state(),
                report.dispatchedTotal(),
                report.clients(),
                report.feesIncome(),
                report.findings().orElse(null),
                report.rectifyDue().map(DueDate::dueOn).orElse(null),
                report.rectifyDue().orElse(null),
                report.exitDecision().orElse(null),
                report.version());
    }
}
