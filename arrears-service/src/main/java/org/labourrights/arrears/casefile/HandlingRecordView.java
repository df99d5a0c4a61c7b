package org.labourrights.arrears.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.kernel.note.SubjectNote;

/** A record of the file as officers read it. */
@Schema(name = "HandlingRecord", description = "办理记录 A written record of a step")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HandlingRecordView(
        UUID id,
        RecordKind kind,

        @Schema(description = "原因或结果代码 Reason or result as a code", examples = "TIME_BARRED") @Nullable
        String code,

        @Schema(examples = "已向单位核实工资台账") @Nullable String text,

        @Schema(description = "所更正的记录 The record in whose place this one stands") @Nullable
        UUID corrects,

        @Schema(description = "更正原因 Why that one was wrong", examples = "月份写错") @Nullable
        String correctionReason,

        Instant recordedAt,
        @Schema(examples = "officer-152921-7") String recordedBy) {

    /** @param texts whether the reader may have the texts */
    static HandlingRecordView of(SubjectNote record, boolean texts) {
        return new HandlingRecordView(
                record.id(),
                RecordKind.valueOf(record.kind()),
                record.code().orElse(null),
                texts ? record.text().orElse(null) : null,
                record.corrects().orElse(null),
                texts ? record.reason().orElse(null) : null,
                record.recordedAt(),
                record.recordedBy());
    }
}
