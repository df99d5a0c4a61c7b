package org.labourrights.inspection.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.inspection.plan.PlanType;

/** A task with its parts and answers, as all its agencies see it. What may name people is in {@link RecordView}. */
@Schema(name = "Task", description = "检查任务 An inspection with the parts of its agencies")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaskView(
        UUID id,
        @Schema(examples = "JC-150105-2026-00001") String taskNo,

        @Schema(description = "所属计划 Plan that it belongs to") @Nullable
        String planNo,

        PlanType type,
        UnifiedSocialCreditCode uscc,
        DivisionCode divisionCode,
        String leadAgencyId,
        LocalDate plannedOn,

        @Schema(description = "是否事先通知企业 Whether the enterprise is told before")
        boolean announced,

        @Schema(description = "是否到现场；网上审查为否 Whether anybody goes there")
        boolean onSite,

        TaskState state,
        List<Part> parts,
        List<Answer> answers,

        @Schema(description = "结果不一致、待裁定的事项 Items that a person must settle")
        List<String> contradictoryItems,

        @Schema(description = "笔录还缺什么 What the record still lacks")
        List<RecordLack> lacking,

        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        long version) {

    /** The part of one agency. */
    @Schema(name = "TaskPart", description = "部门分工 The part of one agency")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Part(
            UUID id,
            String agencyId,
            PartState state,
            List<String> officerNos,
            List<String> items,
            @Nullable String conclusion,
            @Nullable String basis,
            @Nullable String followUp,
            @Nullable Instant closedAt,
            @Nullable String closedBy,
            long version) {

        static Part of(TaskPart part, List<TaskOfficer> officers) {
            return new Part(
                    part.id(),
                    part.agencyId(),
                    part.state(),
                    officers.stream()
                            .filter(each -> each.partId().equals(part.id()))
                            .map(TaskOfficer::officerNo)
                            .toList(),
                    part.items(),
                    part.conclusion(),
                    part.basis(),
                    part.followUp(),
                    part.closedAt(),
                    part.closedBy(),
                    part.version());
        }
    }

    /** An answer that holds. */
    @Schema(name = "TaskAnswer", description = "检查结果：谁、何时 An answer, by whom and when")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            String itemCode,
            ChecklistResult result,
            String officerNo,
            Instant answeredAt,
            @Nullable String reason) {

        static Answer of(TaskAnswer answer) {
            return new Answer(
                    answer.itemCode(), answer.result(), answer.officerNo(), answer.answeredAt(), answer.reason());
        }
    }

    static TaskView of(InspectionTask task, KeepRecord.Known known, List<TaskOfficer> officers) {
        return new TaskView(
                task.id(),
                task.taskNo(),
                task.planNo().orElse(null),
                task.type(),
                task.uscc(),
                task.division(),
                task.leadAgencyId(),
                task.plannedOn(),
                task.announced(),
                task.onSite(),
                task.state(),
                known.parts().stream().map(part -> Part.of(part, officers)).toList(),
                known.answers().stream()
                        .filter(answer -> answer.supersededBy() == null)
                        .sorted(Comparator.comparing(TaskAnswer::itemCode).thenComparing(TaskAnswer::answeredAt))
                        .map(Answer::of)
                        .toList(),
                RecordRule.contradictions(known.said()),
                known.lacking(task),
                task.startedAt().orElse(null),
                task.finishedAt().orElse(null),
                task.version());
    }
}
