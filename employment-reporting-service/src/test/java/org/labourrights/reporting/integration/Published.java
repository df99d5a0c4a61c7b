package org.labourrights.reporting.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/** Events of other services, published on their topics, and the wait for what they bring about. */
final class Published {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private Published() {}

    static String event(String type, String subject, UnifiedSocialCreditCode uscc, String data) {
        return event(UUID.randomUUID().toString(), type, subject, uscc, data);
    }

    static String event(String id, String type, String subject, UnifiedSocialCreditCode uscc, String data) {
        return """
                {"specversion": "1.0", "id": "%s", "type": "%s", "source": "/another-service", "subject": "%s",
                 "time": "2026-03-02T10:00:00+08:00", "jurisdictioncode": "150105", "uscc": "%s",
                 "datacontenttype": "application/json", "data": %s}""".formatted(id, type, subject, uscc, data);
    }

    static void send(String topic, UnifiedSocialCreditCode key, String event) {
        String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", servers), new StringSerializer(), new StringSerializer())) {
            var message = new ProducerRecord<>(topic, key.value(), event);
            message.headers().add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
            producer.send(message);
            producer.flush();
        }
    }

    static void await(String expected, Supplier<String> actual) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!expected.equals(actual.get()) && Instant.now().isBefore(end)) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        assertEquals(expected, actual.get());
    }

    static UnifiedSocialCreditCode uscc(String first15) {
        String first17 = first15 + "00";
        return new UnifiedSocialCreditCode(first17 + UnifiedSocialCreditCode.checkCharacter(first17));
    }
}
