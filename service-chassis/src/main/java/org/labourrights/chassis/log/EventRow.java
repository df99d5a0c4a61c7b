package org.labourrights.chassis.log;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event as it stands in the log and is read back; {@code payload} is its JSON text. */
record EventRow(
        long seq,
        UUID id,
        String type,
        String subject,
        String divisionPath,
        @Nullable String uscc,
        OffsetDateTime occurredAt,
        String correlationId,
        @Nullable String causationId,
        @Nullable String traceparent,
        @Nullable String topic,
        String payload) {

    /** Kafka key: all events of an enterprise, else of an aggregate, share a partition and so their order. */
    String key() {
        return uscc == null ? subject : uscc;
    }

    String jurisdictionCode() {
        return Event.lastDivision(divisionPath);
    }
}
