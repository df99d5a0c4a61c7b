package org.labourrights.chassis.privacy.rotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A value that no key opens.
 *
 * @param row primary key of its row; null where the key is made of what callers thought up
 * @param keyId of the key that it names; null when it names none
 */
@Schema(name = "UnreadableValue")
public record UnreadableValue(
        UUID id,
        @Schema(description = "数据表 Table") String table,

        @Schema(description = "所在行的主键 Primary key of its row") @Nullable
        List<String> row,

        @Schema(description = "字段 Column") String column,

        @Schema(description = "所标密钥编号 Id of the key that it names") @Nullable
        String keyId,

        @Schema(description = "原因 Why it cannot be read; nothing of the value")
        String reason,

        OffsetDateTime setAsideAt) {

    static final String COLUMNS = "id, table_name, row_key, column_name, key_id, reason, set_aside_at";

    static UnreadableValue read(ResultSet row) throws SQLException {
        List<String> key = Objects.requireNonNull(RotationTable.texts(row.getArray("row_key")));
        String keyId = row.getString("key_id");
        return new UnreadableValue(
                row.getObject("id", UUID.class),
                row.getString("table_name"),
                TableLayout.isTellable(key) ? key : null,
                row.getString("column_name"),
                keyId.isEmpty() ? null : keyId,
                row.getString("reason"),
                row.getObject("set_aside_at", OffsetDateTime.class));
    }

    /** What the log keeps of a value that was given up. */
    record GivenUp(
            String table,
            @Nullable List<String> row,
            String column,
            @Nullable String keyId,
            String reason) {

        static GivenUp of(UnreadableValue value) {
            return new GivenUp(value.table(), value.row(), value.column(), value.keyId(), value.reason());
        }
    }
}
