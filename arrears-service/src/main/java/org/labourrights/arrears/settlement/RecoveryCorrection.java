package org.labourrights.arrears.settlement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.text.ConfidentialText;

/** Money that was recorded as recovered by mistake. */
@Schema(name = "LeadRecoveryCorrection", description = "追偿更正 Money that did not come back to the fund after all")
record RecoveryCorrection(
        @NotNull Yuan amount,
        @NotNull CorrectionReason reason,

        @NotBlank @ConfidentialText(max = 2000) @Schema(examples = "银行退票，款项未到账")
        String explanation) {}
