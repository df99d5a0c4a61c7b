package org.labourrights.arrears.intake;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.text.ConfidentialText;

/**
 * Which enterprise a lead turns out to be about.
 *
 * @param usccOverrideReason why a code is admitted although its check character fails and the base ledger lacks it
 */
@Schema(name = "LeadEmployer", description = "核实的被反映单位 Whom a lead turns out to be about")
record EmployerChoice(
        @NotNull UnifiedSocialCreditCode uscc,

        @Schema(
                description = "校验位不符时的登记理由 Why a code with a failing check character is admitted",
                examples = "营业执照原件已核对，校验位为登记机关赋码错误")
        @Nullable
        @ConfidentialText(min = 10, max = 500)
        String usccOverrideReason) {}
