package org.labourrights.inspection.credit;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** That a record was made by mistake. */
@Schema(name = "CreditWithdrawal", description = "撤销信用记录 A record that was made by mistake")
record CreditWithdrawal(
        @Schema(description = "撤销理由 Why", examples = "处理决定已被依法撤销") @NotBlank @FreeText(min = 2, max = 300)
        String reason) {}
