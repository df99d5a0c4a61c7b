package org.labourrights.reporting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One submitted version without its document.
 *
 * @param contentHash SHA-256 of the canonical document, hexadecimal
 * @param inForce whether this is the accepted version that counts now
 */
@Schema(name = "ReportingReportVersionSummary", description = "报告版本 A submitted version")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportVersionSummary(
        int reportVersion,

        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String contentHash,

        Instant submittedAt,
        SubmissionChannel channel,
        boolean timely,
        @Nullable String amendmentReason,
        List<ReportWarningView> warnings,
        @Nullable VersionOutcome outcome,
        @Nullable Instant decidedAt,
        List<ReturnReason> returnReasons,
        @Nullable String note,
        boolean inForce) {}
