package org.labourrights.chassis.log;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who did what, when and why.
 *
 * @param number grows along the log; never shown, because it counts what others do
 * @param relayed false for events that stay inside, for example that personal data was read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AuditEntry(
        @JsonIgnore @Schema(hidden = true) long number,
        UUID eventId,
        String type,
        OffsetDateTime recordedAt,
        String actor,
        @Nullable String reason,
        String correlationId,
        boolean relayed,
        @Schema(type = SchemaType.OBJECT) JsonNode data) {

    static AuditEntry of(ResultSet row, ObjectMapper json) throws SQLException {
        try {
            return new AuditEntry(
                    row.getLong(1),
                    row.getObject(2, UUID.class),
                    row.getString(3),
                    row.getObject(4, OffsetDateTime.class),
                    row.getString(5),
                    row.getString(6),
                    row.getString(7),
                    row.getBoolean(8),
                    json.readTree(row.getString(9)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored payload is no JSON", e);
        }
    }
}
