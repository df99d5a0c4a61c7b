package org.labourrights.inspection.disposition;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** Why a disposition is taken back. */
@Schema(name = "DispositionWithdrawal", description = "撤回处置 Why it is taken back")
record DispositionWithdrawal(
        @Schema(description = "撤回理由 Why", examples = "对象登记有误") @NotBlank @FreeText(min = 2, max = 300)
        String reason) {}
