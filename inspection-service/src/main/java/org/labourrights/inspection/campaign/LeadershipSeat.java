package org.labourrights.inspection.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** A seat in the leadership group: the office that somebody holds, never who that is. */
@Schema(
        name = "LeadershipSeat",
        description = "领导小组席位，只记职务，不记姓名 A seat in the leadership group: the post, never a name")
record LeadershipSeat(
        @NotNull LeadershipRole role,

        @Schema(examples = "HRSS-150100") @NotNull @Pattern(regexp = CampaignContent.AGENCY)
        String agencyId,

        @Schema(description = "职务 Post", examples = "局长") @NotBlank @FreeText(min = 1, max = 50)
        String post) {}
