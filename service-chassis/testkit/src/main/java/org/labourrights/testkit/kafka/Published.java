package org.labourrights.testkit.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/** Events of other services, published on their topics, and the wait for what they bring about. */
public final class Published {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final OffsetDateTime TOLD_AT = OffsetDateTime.parse("2026-03-02T10:00:00+08:00");

    private Published() {}

    /** An event told on 2026-03-02 in Saihan. */
    public static String event(String type, String subject, UnifiedSocialCreditCode uscc, String data) {
        return event(UUID.randomUUID().toString(), type, subject, uscc, data);
    }

    /** As {@link #event(String, String, UnifiedSocialCreditCode, String)}, with an id that may repeat. */
    public static String event(String id, String type, String subject, UnifiedSocialCreditCode uscc, String data) {
        return event(id, type, subject, uscc, TOLD_AT, data);
    }

    /** An event of another service in Saihan. */
    public static String event(
            String id, String type, String subject, UnifiedSocialCreditCode uscc, OffsetDateTime at, String data) {
        return """
                {"specversion": "1.0", "id": "%s", "type": "%s", "source": "/another-service", "subject": "%s",
                 "time": "%s", "jurisdictioncode": "150105", "uscc": "%s",
                 "datacontenttype": "application/json", "data": %s}""".formatted(id, type, subject, at, uscc, data);
    }

    /** Publishes it, and returns when the broker has it. */
    public static void send(String topic, UnifiedSocialCreditCode key, String event) {
        String servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", servers), new StringSerializer(), new StringSerializer())) {
            var message = new ProducerRecord<>(topic, key.value(), event);
            message.headers().add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
            producer.send(message);
            producer.flush();
        }
    }

    /** Waits until this is so, at most 40 seconds. */
    public static void await(String expected, Supplier<String> actual) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!expected.equals(actual.get()) && Instant.now().isBefore(end)) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        String last = actual.get();
        if (!expected.equals(last)) {
            throw new AssertionError("Still " + last + " instead of " + expected + " after " + PATIENCE);
        }
    }

    /** A code that holds, from its first 15 signs. */
    public static UnifiedSocialCreditCode uscc(String first15) {
        String first17 = first15 + "00";
        return new UnifiedSocialCreditCode(first17 + UnifiedSocialCreditCode.checkCharacter(first17));
    }
}
