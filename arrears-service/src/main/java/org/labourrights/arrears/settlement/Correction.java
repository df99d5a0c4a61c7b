package org.labourrights.arrears.settlement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.ConfidentialText;

/** Why something is taken back that was recorded by mistake; the explanation goes into the file. */
@Schema(name = "SettlementCorrection", description = "更正登记 Why something recorded by mistake is taken back")
record Correction(
        @NotNull CorrectionReason reason,

        @NotBlank @ConfidentialText(max = 2000) @Schema(examples = "金额录入有误，应为 5400.00 元")
        String explanation) {}
