package org.labourrights.inspection.credit;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** That what was recorded is made good. */
@Schema(name = "CreditRepair", description = "信用修复 What was recorded is made good")
record CreditRepair(
        @Schema(description = "修复理由 Why", examples = "已足额支付并书面承诺") @NotBlank @FreeText(min = 2, max = 300)
        String reason,

        @Schema(description = "修复依据材料 What shows it", examples = "支付凭证及信用承诺书，档号 2026-118")
        @NotBlank
        @FreeText(min = 2, max = 300)
        String evidence) {}
