package org.labourrights.inspection.campaign;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** Why something of a campaign does not hold. */
@Schema(name = "CampaignWithdrawal", description = "撤销 Why it does not hold")
record CampaignWithdrawal(
        @Schema(description = "撤销理由 Why", examples = "重复录入") @NotBlank @FreeText(min = 2, max = 300)
        String reason) {}
