package org.labourrights.inspection.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.inspection.plan.PlanType;

/** A task in a list. */
@Schema(name = "TaskLine", description = "检查任务（列表） A task in a list")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaskLine(
        UUID id,
        String taskNo,
        PlanType type,
        UnifiedSocialCreditCode uscc,
        DivisionCode divisionCode,
        String leadAgencyId,
        LocalDate plannedOn,
        boolean announced,
        TaskState state,
        long version) {

    static TaskLine of(InspectionTask task) {
        return new TaskLine(
                task.id(),
                task.taskNo(),
                task.type(),
                task.uscc(),
                task.division(),
                task.leadAgencyId(),
                task.plannedOn(),
                task.announced(),
                task.state(),
                task.version());
    }
}
