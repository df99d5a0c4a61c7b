package org.labourrights.standalone.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes events in the name of a service that is not built yet, with a plain Kafka producer. */
public final class Publisher implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String topic;
    private final String source;
    private final KafkaProducer<String, String> producer;

    public Publisher(String servers, String topic, String source) {
        this.topic = topic;
        this.source = source;
        this.producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers, ProducerConfig.ACKS_CONFIG, "all"),
                new StringSerializer(),
                new StringSerializer());
    }

    /** @param data the payload as domain 06 gives it */
    public void publish(
            String type, String subject, String division, String uscc, String time, Map<String, Object> data) {
        // Named after what it says, so that playing the scenario again publishes the same event, not a new one.
        UUID id = UUID.nameUUIDFromBytes((type + subject + data.get("complaintId")).getBytes(StandardCharsets.UTF_8));
        ObjectNode event = JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", id.toString())
                .put("type", type)
                .put("source", source)
                .put("subject", subject)
                .put("time", time)
                .put("datacontenttype", "application/json")
                .put("jurisdictioncode", division)
                .put("uscc", uscc)
                .put("sequence", "1");
        event.set("data", JSON.valueToTree(data));
        send(new ProducerRecord<>(topic, uscc, event.toString()));
    }

    /** Sends an event that lies on its topic once more, as a producer does that missed the acknowledgement. */
    public void again(Events.Event event) {
        send(new ProducerRecord<>(event.topic(), event.key(), event.envelope().toString()));
    }

    /** The same under another id: to a consumer an event of its own, about what it knows already. */
    public void anew(Events.Event event) {
        ObjectNode copy = event.envelope().deepCopy();
        copy.put(
                "id",
                UUID.nameUUIDFromBytes(event.id().getBytes(StandardCharsets.UTF_8))
                        .toString());
        send(new ProducerRecord<>(event.topic(), event.key(), copy.toString()));
    }

    private void send(ProducerRecord<String, String> event) {
        event.headers().add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
        producer.send(event);
        producer.flush();
    }

    @Override
    public void close() {
        producer.close();
    }
}
