package org.labourrights.reporting.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A warning as it is answered; {@code open} while nobody explained or acknowledged it.
 *
 * @param detail in the language of the caller
 */
@Schema(name = "ReportingReportWarning", description = "预警提示 A figure to explain or acknowledge")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReportWarningView(
        @Schema(examples = "W-JUMP") String code,
        @Schema(examples = "/headcount/0/endCount") String pointer,
        String detail,
        Map<String, Object> parameters,
        boolean open,
        @Nullable String explanation,
        @Nullable Instant acknowledgedAt,
        @Nullable String note) {}
