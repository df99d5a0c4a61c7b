package org.labourrights.inspection.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The record of a task in clear: who signed, what was noted. Reading it leaves a record. */
@Schema(name = "TaskRecord", description = "检查笔录（明文，阅读留痕） The record in clear; reading it leaves a record")
record RecordView(String taskNo, List<Visit> visits, List<Answer> answers) {

    /** A visit. */
    @Schema(name = "TaskVisit", description = "一次检查 A visit")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Visit(
            UUID id,
            Instant startedAt,
            Instant finishedAt,
            List<String> officerNos,
            boolean identityShown,
            @Nullable String place,
            @Nullable Signing signing,

            @Schema(description = "内容的 SHA-256 Of what was sent")
            String sha256,

            Instant givenAt,
            String givenBy) {}

    /** An answer, whether it holds or not. */
    @Schema(name = "TaskRecordAnswer", description = "检查结果，含已被更正的 An answer, also one that was corrected")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            String itemCode,
            ChecklistResult result,
            @Nullable String note,
            String officerNo,
            Instant answeredAt,

            @Schema(description = "来自哪次检查；为空的是更正 The visit; none for a correction") @Nullable
            UUID visitId,

            @Schema(description = "更正理由 Why it was corrected") @Nullable
            String reason,

            @Schema(description = "是否仍有效 Whether it holds") boolean valid) {

        static Answer of(TaskAnswer answer) {
            return new Answer(
                    answer.itemCode(),
                    answer.result(),
                    answer.note(),
                    answer.officerNo(),
                    answer.answeredAt(),
                    answer.visitId(),
                    answer.reason(),
                    answer.supersededBy() == null);
        }
    }
}
