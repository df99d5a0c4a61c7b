package org.labourrights.inspection.campaign;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** What is to stand in place of what was entered of a task, and why. */
@Schema(name = "CampaignTaskCorrection", description = "更正任务 The whole task as it is to be, its state, and why")
record TaskCorrection(
        @NotNull @Valid TaskContent content,

        @Schema(description = "更正后的状态；误记完成的改回 OPEN The state as it is to be: OPEN takes back that it was done") @NotNull
        CampaignTaskState state,

        @Schema(description = "更正理由 Why", examples = "牵头单位调整") @NotBlank @FreeText(min = 2, max = 300)
        String reason) {}
