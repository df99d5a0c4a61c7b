package org.labourrights.testkit.kafka;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * A CloudEvent as it arrived.
 *
 * @param headers Kafka headers as text
 * @param envelope the whole event
 */
public record RecordedEvent(
        String topic, int partition, long offset, String key, Map<String, String> headers, JsonNode envelope) {

    public String id() {
        return envelope.path("id").asText();
    }

    public String type() {
        return envelope.path("type").asText();
    }

    public String subject() {
        return envelope.path("subject").asText();
    }

    public JsonNode data() {
        return envelope.path("data");
    }

    /** Grows with every event of an aggregate. */
    public long sequence() {
        return envelope.path("sequence").asLong();
    }
}
