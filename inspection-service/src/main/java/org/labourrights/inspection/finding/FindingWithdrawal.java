package org.labourrights.inspection.finding;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** Why a finding is taken back. */
@Schema(name = "FindingWithdrawal", description = "撤销问题 Why it is taken back")
record FindingWithdrawal(
        @Schema(description = "撤销理由 Why", examples = "复核后确认合同已订立") @NotBlank @FreeText(min = 2, max = 300)
        String reason) {}
