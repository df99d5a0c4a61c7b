package org.labourrights.chassis.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All that an event of the log records; {@code payload} is its JSON text as it was appended.
 *
 * @param seq place in the log
 */
public record LoggedEvent(
        long seq,
        UUID id,
        String type,
        String subject,
        String divisionPath,
        @Nullable String uscc,
        OffsetDateTime occurredAt,
        OffsetDateTime recordedAt,
        String actor,
        @Nullable String reason,
        String correlationId,
        @Nullable String causationId,
        @Nullable String traceparent,
        @Nullable String topic,
        String payload) {

    /** What {@link #read} wants of a query, where the log is called {@code e}. */
    public static final String COLUMNS = """
            e.seq, e.id, e.type, e.subject, e.division_path, e.uscc, e.occurred_at, e.recorded_at, e.actor, e.reason,
            e.correlation_id, e.causation_id, e.traceparent, e.topic, e.payload
            """;

    public static LoggedEvent read(ResultSet row) throws SQLException {
        return new LoggedEvent(
                row.getLong("seq"),
                row.getObject("id", UUID.class),
                row.getString("type"),
                row.getString("subject"),
                row.getString("division_path"),
                row.getString("uscc"),
                row.getObject("occurred_at", OffsetDateTime.class),
                row.getObject("recorded_at", OffsetDateTime.class),
                row.getString("actor"),
                row.getString("reason"),
                row.getString("correlation_id"),
                row.getString("causation_id"),
                row.getString("traceparent"),
                row.getString("topic"),
                row.getString("payload"));
    }
}
