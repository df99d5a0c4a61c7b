package org.labourrights.arrears.referral;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.text.ConfidentialText;

/** The platform is liable beside the employer. */
@Schema(name = "LeadPlatformLiability", description = "平台连带责任 The platform is liable beside the employer")
record PlatformLiability(
        @NotNull UnifiedSocialCreditCode platformUscc,
        @NotNull LiabilityReason reason,

        @NotBlank @ConfidentialText(max = 2000) @Schema(examples = "平台未按约向合作企业结算服务费")
        String explanation) {}
