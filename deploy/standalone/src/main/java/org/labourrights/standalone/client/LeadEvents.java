package org.labourrights.standalone.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Publishes {@code lead.accepted.v1} as the arrears service does, with a plain Kafka producer. */
public final class LeadEvents {

    private static final ObjectMapper JSON = new ObjectMapper();

    private LeadEvents() {}

    /**
     * @param count how many leads
     * @param uscc the enterprise that the leads are about
     * @param first acceptance of the first lead; each further lead follows an hour later
     */
    public static void publish(String servers, int count, String uscc, String division, OffsetDateTime first) {
        try (KafkaProducer<String, String> producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers, ProducerConfig.ACKS_CONFIG, "all"),
                new StringSerializer(),
                new StringSerializer())) {
            for (int number = 1; number <= count; number++) {
                var event = new ProducerRecord<>(
                        "nef.ar", uscc, accepted(number, uscc, division, first.plusHours(number - 1L)));
                event.headers().add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
                producer.send(event);
            }
            producer.flush();
        }
    }

    private static String accepted(int number, String uscc, String division, OffsetDateTime at) {
        String leadNo = String.format("XS-%s-%d-%05d", division, at.getYear(), number);
        // Named after what it says, so that playing the scenario again publishes the same events, not new ones.
        UUID id = UUID.nameUUIDFromBytes((uscc + leadNo).getBytes(StandardCharsets.UTF_8));
        ObjectNode event = JSON.createObjectNode()
                .put("specversion", "1.0")
                .put("id", id.toString())
                .put("type", "lead.accepted.v1")
                .put("source", "/arrears-service")
                .put("subject", leadNo)
                .put("time", at.toString())
                .put("datacontenttype", "application/json")
                .put("jurisdictioncode", division)
                .put("uscc", uscc)
                .put("sequence", "1");
        event.putObject("data")
                .put("leadNo", leadNo)
                .put("complaintId", id.toString())
                .put("uscc", uscc)
                .put("handlerAgency", "HRSS-" + division)
                .put("acceptOnTime", true)
                .put("migrantWage", false);
        return event.toString();
    }
}
