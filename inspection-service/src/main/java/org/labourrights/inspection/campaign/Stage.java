package org.labourrights.inspection.campaign;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** A stage of a campaign (阶段), domain C19; both days included. */
@Schema(name = "CampaignStage", description = "阶段 A stage; both days included")
record Stage(
        @Schema(examples = "动员部署") @NotBlank @FreeText(min = 2, max = 50)
        String name,

        @NotNull LocalDate startOn,
        @NotNull LocalDate endOn) {}
