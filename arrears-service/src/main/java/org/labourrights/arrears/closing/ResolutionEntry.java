package org.labourrights.arrears.closing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.ConfidentialText;

/** How the matter was settled. */
@Schema(name = "LeadResolution", description = "化解 How the matter was settled")
record ResolutionEntry(
        @NotNull Resolution resolution,

        @NotBlank @ConfidentialText(max = 4000) @Schema(examples = "单位与七名骑手达成分期支付协议")
        String agreement) {}
