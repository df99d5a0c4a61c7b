package org.labourrights.inspection.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.DivisionCode;

/** A campaign that an authority sets up. */
@Schema(name = "NewCampaign", description = "部署专项行动 A campaign to be set up")
record NewCampaign(
        @NotNull CampaignType type,

        @Schema(description = "实施范围 Where it runs") @NotNull DivisionCode divisionCode,

        @NotNull @Valid CampaignContent content) {}
