package org.labourrights.arrears.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A record of the file as officers read it. */
@Schema(name = "HandlingRecord", description = "办理记录 A written record of a step")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HandlingRecordView(
        UUID id,
        RecordKind kind,

        @Schema(description = "原因或结果代码 Reason or result as a code", examples = "TIME_BARRED") @Nullable
        String code,

        @Schema(examples = "已向单位核实工资台账") @Nullable String text,
        Instant recordedAt,
        @Schema(examples = "officer-152921-7") String recordedBy) {

    /** @param texts whether the reader may have the text */
    static HandlingRecordView of(HandlingRecord record, boolean texts) {
        return new HandlingRecordView(
                record.id(),
                record.kind(),
                record.code().orElse(null),
                texts ? record.text().orElse(null) : null,
                record.recordedAt(),
                record.recordedBy());
    }
}
