package org.labourrights.arrears.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.ConfidentialText;

/** Both parties want mediation. */
@Schema(name = "LeadMediationReferral", description = "转调解 Both parties want mediation")
record MediationReferral(
        @NotNull @Schema(description = "反映人同意 The reporter agrees", examples = "true")
        Boolean reporterConsents,

        @NotNull @Schema(description = "单位同意 The enterprise agrees", examples = "true")
        Boolean enterpriseConsents,

        @NotNull @Schema(description = "仅对金额有争议 They only differ about the amount", examples = "true")
        Boolean amountDisputed,

        @NotBlank @ConfidentialText(max = 2000) @Schema(examples = "双方同意由新就业形态调解中心调解")
        String note) {}
