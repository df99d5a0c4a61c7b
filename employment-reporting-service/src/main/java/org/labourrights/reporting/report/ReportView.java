package org.labourrights.reporting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.reporting.report.content.ReportContent;

/**
 * A report as it is answered.
 *
 * @param reportVersion latest submitted version, 0 before the first submission
 * @param acceptedVersion version in force
 * @param timely whether the filing that counts was in time
 * @param correctionDueExplanation due date of the correction of a returned report, with its explanation
 * @param draft document in preparation; only for the enterprise itself
 * @param version for {@code If-Match}
 */
@Schema(name = "ReportingReport", description = "用工情况报告 An employment report")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportView(
        UUID id,
        UUID obligationId,
        @Schema(examples = "YG-150105-2026H1-00017") String obligationNo,
        UnifiedSocialCreditCode uscc,
        @Schema(examples = "2026H1") String period,
        @Schema(examples = "EMPLOYMENT_PERIODIC") String reportKind,
        @Schema(examples = "COUNTY") String recipientLevel,
        DivisionCode recipientDivision,
        ReportState state,
        int reportVersion,
        @Nullable Integer acceptedVersion,
        @Nullable Boolean timely,
        @Nullable Instant firstSubmittedAt,
        @Nullable DueDate correctionDueExplanation,
        @Nullable String amendmentReason,
        @Nullable String voidReason,

        @JsonRawValue @Schema(implementation = ReportContent.class) @Nullable
        String draft,

        List<ReportVersionSummary> versions,
        Instant createdAt,
        Instant updatedAt,
        long version) {}
