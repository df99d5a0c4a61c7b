package org.labourrights.arrears.closing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.ConfidentialText;

/** How a lead ends without a resolution here. */
@Schema(name = "LeadClosing", description = "办结 How a lead ends without a resolution here")
record ClosingEntry(
        @NotNull ClosingOutcome outcome,

        @NotBlank @ConfidentialText(max = 2000) @Schema(examples = "行政处理决定已作出，案件已结")
        String explanation) {}
