package org.labourrights.reporting.obligation;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** Request: release an enterprise from one report. */
@Schema(name = "ReportingExemption", description = "免报 Release from one report, approved by the bureau")
record Exemption(
        @Schema(description = "免报原因 Reason; names no person", examples = "停业整顿，报告期内无用工")
        @NotBlank
        @FreeText(min = 10, max = 500)
        String reason,

        @Schema(description = "批准文号 Number of the approval on file", examples = "免报〔2026〕3号")
        @NotBlank
        @FreeText(min = 1, max = 100)
        String approvalNo) {}
