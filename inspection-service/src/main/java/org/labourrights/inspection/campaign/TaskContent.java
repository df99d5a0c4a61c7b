package org.labourrights.inspection.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** What a task of a campaign is. */
@Schema(name = "CampaignTaskContent", description = "任务内容 A task of a campaign: who does what until when")
record TaskContent(
        @Schema(examples = "建立平台企业用工台账") @NotBlank @FreeText(min = 2, max = 300)
        String title,

        @Schema(description = "牵头单位 Agency that answers for it", examples = "HRSS-150105")
        @NotNull
        @Pattern(regexp = CampaignContent.AGENCY)
        String ownerAgencyId,

        @Schema(description = "配合单位 Agencies that take part") @NotNull @Size(max = 50)
        List<@NotNull @Pattern(regexp = CampaignContent.AGENCY) String> coAgencyIds,

        @Schema(description = "截止日，可早于行动开始日 Last day in time; may lie before the start of the campaign") @NotNull
        LocalDate dueOn) {}
