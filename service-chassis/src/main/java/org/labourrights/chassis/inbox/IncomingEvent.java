package org.labourrights.chassis.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event of another service, as it came from Kafka.
 *
 * @param sequence number in the producer's log: grows with every event of an aggregate, and from cause to effect across
 *     them; 0 when the producer gave none
 * @param data the payload; fields that are not known are there and are to be left alone
 * @param traceparent W3C trace context of the change that the event reports
 */
public record IncomingEvent(
        UUID id,
        String type,
        String source,
        String subject,
        OffsetDateTime time,
        @Nullable String uscc,
        @Nullable String jurisdictionCode,
        @Nullable String correlationId,
        @Nullable String causationId,
        long sequence,
        JsonNode data,
        @Nullable String traceparent) {

    /** A text field of the payload that must be there. */
    public String text(String field) {
        var value = data.path(field);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw new MalformedEvent("E-EVENT-DATA", "data." + field + " is missing or no text");
        }
        return value.textValue();
    }

    /** A whole number of the payload that must be there. */
    public int number(String field) {
        var value = data.path(field);
        if (!value.canConvertToInt() || !value.canConvertToExactIntegral()) {
            throw new MalformedEvent("E-EVENT-DATA", "data." + field + " is missing or no whole number");
        }
        return value.intValue();
    }
}
