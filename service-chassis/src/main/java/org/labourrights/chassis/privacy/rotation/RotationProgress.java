package org.labourrights.chassis.privacy.rotation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far values are turned over, and which keys are needed.
 *
 * @param run the last one; null before the first
 * @param keys those that this replica holds, and others that values name
 */
@Schema(name = "KeyRotation")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RotationProgress(
        @Schema(description = "最近一次轮换 The last run; absent before the first") @Nullable
        Run run,

        @Schema(description = "各密钥 The keys of this replica, and others that values name")
        List<Key> keys,

        @Schema(description = "各数据表 Tables with protected values, as far as the run has come")
        List<Table> tables) {

    /**
     * @param pass the last one finds nothing to turn over
     * @param startedBy who began it; {@code system:key-rotation} for a replica that started
     */
    @Schema(name = "KeyRotationRun")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Run(
            UUID id,
            RotationState state,

            @Schema(description = "目标加密密钥 Encryption key that is turned over to")
            String fieldKey,

            @Schema(description = "目标索引密钥 Index key that is turned over to")
            String indexKey,

            @Schema(description = "第几遍 How often the tables are walked")
            int pass,

            OffsetDateTime startedAt,
            String startedBy,
            @Nullable OffsetDateTime endedAt) {

        static Run of(Rotation run) {
            return new Run(
                    run.id(),
                    run.state(),
                    run.fieldKey(),
                    run.indexKey(),
                    run.pass(),
                    run.startedAt(),
                    run.startedBy(),
                    run.endedAt());
        }
    }

    /**
     * @param held whether this replica has it
     * @param values how many values name it, as the pass has counted so far
     * @param onlyIndexed those of {@code values} that are indexes of what stands nowhere
     * @param unreadable those of {@code values} that no key opens and that wait for a decision
     * @param mayBeRetired whether nothing is lost with it
     */
    @Schema(name = "KeyInUse")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Key(
            KeyKind kind,
            String id,
            @Schema(description = "写入使用 Whether it writes") boolean active,

            @Schema(description = "本实例持有 Whether this replica has it")
            boolean held,

            @Schema(description = "使用该密钥的值 Values that name it")
            long valueCount,

            @Schema(description = "其中仅存索引、无法重算 Indexes of what stands nowhere")
            long onlyIndexed,

            @Schema(description = "其中无法解密 Values that no key opens")
            long unreadable,

            @Schema(description = "可否停用 Whether it may be taken away")
            boolean mayBeRetired,

            @Schema(description = "不可停用的原因 Why it has to stay") @Nullable
            KeyHindrance hindrance) {}

    /**
     * @param turned rows that were turned over, in all passes
     * @param walked rows that were looked at in this pass
     * @param remainingAtMost rows that this pass has not looked at, by the database's own estimate; 0 when it is through
     */
    @Schema(name = "KeyRotationTable")
    public record Table(
            @Schema(description = "数据表 Table") String table,
            @Schema(description = "已转换的行 Rows turned over") long turned,

            @Schema(description = "本遍已查看的行 Rows looked at in this pass")
            long walked,

            @Schema(description = "本遍至多尚余的行（估计） Rows that remain in this pass, estimated")
            long remainingAtMost,

            @Schema(description = "搁置的值 Values that no key opens")
            long unreadable,

            @Schema(description = "本遍已完成 Whether this pass is through")
            boolean done,

            @Schema(description = "各字段使用的密钥 Values by key, by column")
            List<Column> columns) {}

    /** @param keyId absent where values name no key at all */
    @Schema(name = "KeyRotationColumn")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Column(
            @Schema(description = "字段 Column") String column,
            KeyKind kind,

            @Schema(description = "密钥编号 Id of the key") @Nullable
            String keyId,

            @Schema(description = "值的数量 How many values") long valueCount) {}
}
