package org.labourrights.arrears.worker;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.ConfidentialText;

/** Why the reporter objects, or takes the lead back. */
@Schema(name = "ReporterSays", description = "反映人本人意见 What the reporter says, in own words")
record ReporterSays(
        @NotBlank @ConfidentialText(max = 1000) @Schema(examples = "只收到一半工资")
        String statement) {}
