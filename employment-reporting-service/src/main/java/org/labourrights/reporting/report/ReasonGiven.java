package org.labourrights.reporting.report;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** Why something is amended or voided, in ten characters at least. */
@Schema(name = "ReportingReason", description = "理由 The reason for a change")
record ReasonGiven(
        @NotBlank
        @FreeText(min = 10, max = 500, problem = ReportProblem.REQUEST)
        @Schema(examples = "复核后发现外包人员重复统计，更正人数。")
        String reason) {}
