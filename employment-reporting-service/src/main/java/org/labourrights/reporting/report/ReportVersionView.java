package org.labourrights.reporting.report;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.reporting.report.content.ReportContent;

/** One submitted version with its document in canonical form. */
@Schema(name = "ReportingReportVersion", description = "报告版本全文 A submitted version with its document")
record ReportVersionView(
        UUID reportId,
        ReportVersionSummary version,

        @JsonRawValue @Schema(implementation = ReportContent.class)
        String content) {}
