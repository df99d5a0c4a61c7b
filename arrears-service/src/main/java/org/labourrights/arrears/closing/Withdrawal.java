package org.labourrights.arrears.closing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.ConfidentialText;

/**
 * The reporter takes the lead back.
 *
 * @param voluntary the officer has made sure that nobody pressed the reporter
 * @param statement what the reporter said and how it was checked
 */
@Schema(name = "LeadWithdrawal", description = "撤回 The reporter takes the lead back")
record Withdrawal(
        @NotNull @Schema(examples = "true") Boolean voluntary,

        @NotBlank @ConfidentialText(max = 2000) @Schema(examples = "本人来电表示工资已现金结清，系自愿撤回")
        String statement) {}
