package org.labourrights.inspection.campaign;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a task is done. */
@Schema(name = "CampaignTaskCompletion", description = "任务完成 When a task was done")
record TaskCompletion(
        @Schema(description = "完成日，不晚于当日 The day, today at the latest") @NotNull
        LocalDate completedOn) {}
