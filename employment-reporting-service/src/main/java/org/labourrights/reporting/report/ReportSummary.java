package org.labourrights.reporting.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/** A report in a list. */
@Schema(name = "ReportingReportSummary", description = "报告摘要 A report in a list")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportSummary(
        UUID id,
        UUID obligationId,
        @Schema(examples = "YG-150105-2026H1-00017") String obligationNo,
        UnifiedSocialCreditCode uscc,
        @Schema(examples = "2026H1") String period,
        DivisionCode recipientDivision,
        ReportState state,
        int reportVersion,
        @Nullable Integer acceptedVersion,
        @Nullable Boolean timely,
        @Nullable Instant firstSubmittedAt,
        Instant updatedAt,
        long version,
        @JsonIgnore @Schema(hidden = true) String sortPath) {

    static ReportSummary of(EmploymentReport report) {
        return new ReportSummary(
                report.id(),
                report.obligationId(),
                report.obligationNo(),
                report.uscc(),
                report.period(),
                report.recipientDivision(),
                report.state(),
                report.reportVersion(),
                report.acceptedVersion().orElse(null),
                report.timely().orElse(null),
                report.firstSubmittedAt().orElse(null),
                report.updatedAt(),
                report.version(),
                report.divisionPath());
    }

    List<String> key() {
        return List.of(sortPath, id.toString());
    }
}
