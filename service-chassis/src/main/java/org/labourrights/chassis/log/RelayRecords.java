package org.labourrights.chassis.log;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Kafka records of events. */
final class RelayRecords {

    static final String TRACE_PARENT = "traceparent";
    private static final byte[] CONTENT_TYPE =
            (CloudEventJson.CONTENT_TYPE + "; charset=UTF-8").getBytes(StandardCharsets.UTF_8);

    private final CloudEventJson json;

    RelayRecords(CloudEventJson json) {
        this.json = json;
    }

    ProducerRecord<String, byte[]> of(EventRow event) {
        var topic = Objects.requireNonNull(event.topic(), "An event without a topic is not relayed");
        var message = new ProducerRecord<>(topic, event.key(), json.bytes(event));
        message.headers().add("content-type", CONTENT_TYPE);
        var trace = event.traceparent();
        if (trace != null) {
            message.headers().add(TRACE_PARENT, trace.getBytes(StandardCharsets.US_ASCII));
        }
        return message;
    }
}
