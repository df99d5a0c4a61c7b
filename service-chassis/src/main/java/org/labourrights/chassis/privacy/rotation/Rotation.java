package org.labourrights.chassis.privacy.rotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One run of the job.
 *
 * @param fieldKey id of the encryption key that it turns over to
 * @param indexKey id of the index key that it turns over to
 * @param pass how often the tables are walked, this time included
 * @param onceMore whether another pass was asked for
 */
record Rotation(
        UUID id,
        String fieldKey,
        String indexKey,
        RotationState state,
        int pass,
        boolean onceMore,
        OffsetDateTime startedAt,
        String startedBy,
        @Nullable OffsetDateTime endedAt) {

    static final String COLUMNS = "id, field_key, index_key, state, pass, once_more, started_at, started_by, ended_at";

    static Rotation read(ResultSet row) throws SQLException {
        return new Rotation(
                row.getObject("id", UUID.class),
                row.getString("field_key"),
                row.getString("index_key"),
                RotationState.valueOf(row.getString("state")),
                row.getInt("pass"),
                row.getBoolean("once_more"),
                row.getObject("started_at", OffsetDateTime.class),
                row.getString("started_by"),
                row.getObject("ended_at", OffsetDateTime.class));
    }

    boolean turnsTo(String field, String index) {
        return fieldKey.equals(field) && indexKey.equals(index);
    }
}
