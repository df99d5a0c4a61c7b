package org.labourrights.inspection.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A task of a campaign as its office and those who take part see it. */
@Schema(name = "CampaignTask", description = "任务 A task of a campaign")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CampaignTaskView(
        UUID id,
        UUID campaignId,
        TaskContent content,
        CampaignTaskState state,

        @Schema(description = "提示：截止日不晚于行动开始日时为 LATE_AT_START LATE_AT_START where it was due by the first day already")
        List<Flag> flags,

        @Nullable LocalDate completedOn,
        long version) {

    /** What is remarkable of a task. */
    enum Flag {
        /** Due on the first day of the campaign or before (部署时已到期). */
        LATE_AT_START
    }

    static CampaignTaskView of(CampaignTask task) {
        return new CampaignTaskView(
                task.id(),
                task.campaignId(),
                task.content(),
                task.state(),
                task.isLateAtStart() ? List.of(Flag.LATE_AT_START) : List.of(),
                task.completedOn().orElse(null),
                task.version());
    }
}
