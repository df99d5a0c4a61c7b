package org.labourrights.chassis.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter: an event of another service that could not be consumed.
 *
 * @param consumer who could not; null when it is no event at all
 * @param detail what is wrong, without quoting values
 */
@Schema(name = "SetAsideEvent")
public record SetAsideEvent(
        UUID id,

        @Schema(description = "处理方 Which part of this service could not consume it") @Nullable
        String consumer,

        String topic,
        int partition,
        long offset,
        @Nullable UUID eventId,
        @Nullable String type,
        @Nullable String subject,
        @Schema(description = "隶属路径 Reporting path") String divisionPath,

        @Schema(description = "原因代码 Stable code of the reason")
        String reason,

        String detail,
        int attemptCount,
        OffsetDateTime putAt) {

    static final String COLUMNS =
            "id, consumer, topic, partition, record_offset, event_id, type, subject, division_path,"
                    + " reason, detail, attempts, put_at";

    static SetAsideEvent read(ResultSet row) throws SQLException {
        return new SetAsideEvent(
                row.getObject("id", UUID.class),
                row.getString("consumer"),
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("record_offset"),
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getString("subject"),
                row.getString("division_path"),
                row.getString("reason"),
                row.getString("detail"),
                row.getInt("attempts"),
                row.getObject("put_at", OffsetDateTime.class));
    }

    /** What the log keeps of a letter that somebody had replayed or dismissed. */
    record Decided(
            @Nullable String consumer,
            String topic,
            int partition,
            long offset,
            @Nullable UUID eventId,
            @Nullable String type,
            String reason) {

        static Decided of(SetAsideEvent letter) {
            return new Decided(
                    letter.consumer(),
                    letter.topic(),
                    letter.partition(),
                    letter.offset(),
                    letter.eventId(),
                    letter.type(),
                    letter.reason());
        }
    }
}
