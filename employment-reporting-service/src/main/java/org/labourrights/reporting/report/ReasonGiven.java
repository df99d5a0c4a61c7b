package org.labourrights.reporting.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something is amended or voided, in ten characters at least. */
@Schema(name = "ReportingReason", description = "理由 The reason for a change")
record ReasonGiven(
        @NotBlank @Size(min = 10, max = 500) @Schema(examples = "复核后发现外包人员重复统计，更正人数。")
        String reason) {}
