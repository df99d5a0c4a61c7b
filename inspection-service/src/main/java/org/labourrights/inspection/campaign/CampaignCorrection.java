package org.labourrights.inspection.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** What is to stand in place of what was laid down, and why. */
@Schema(name = "CampaignCorrection", description = "更正部署内容 The whole content as it is to be, and why")
record CampaignCorrection(
        @NotNull @Valid CampaignContent content,

        @Schema(description = "更正理由 Why", examples = "实施时间延长至七月") @NotBlank @FreeText(min = 2, max = 300)
        String reason) {}
