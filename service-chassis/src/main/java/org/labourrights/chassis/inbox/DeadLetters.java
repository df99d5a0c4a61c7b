package org.labourrights.chassis.inbox;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.log.RelayService;

/** Puts aside what is no event, as it came, with the reason and the place where it was found as headers. */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final int PATIENCE_SECONDS = 30;

    private final RelayService producers;
    private final InboxConfig config;
    private final InboxCounts counts;
    private final String service;
    private @Nullable Producer<String, byte[]> producer;

    DeadLetters(
            RelayService producers,
            InboxConfig config,
            InboxCounts counts,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.producers = producers;
        this.config = config;
        this.counts = counts;
        this.service = service;
    }

    /** Returns when the broker has the letter; until then the event must not be passed over. */
    void put(ConsumerRecord<String, byte[]> found, MalformedEvent reason) throws InterruptedException {
        var letter = new ProducerRecord<>(config.deadLetterTopic(), found.key(), found.value());
        found.headers().forEach(letter.headers()::add);
        header(letter, "dlq-reason", reason.code());
        header(letter, "dlq-detail", String.valueOf(reason.getMessage()));
        header(letter, "dlq-service", service);
        header(letter, "dlq-topic", found.topic());
        header(letter, "dlq-partition", Integer.toString(found.partition()));
        header(letter, "dlq-offset", Long.toString(found.offset()));
        try {
            open().send(letter).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("The dead letter was not taken", e);
        }
        counts.deadLetter(reason.code());
        LOG.errorf(
                "%s-%d@%d is no event: %s, %s; it is in %s",
                found.topic(),
                found.partition(),
                found.offset(),
                reason.code(),
                reason.getMessage(),
                config.deadLetterTopic());
    }

    private synchronized Producer<String, byte[]> open() {
        if (producer == null) {
            producer = producers.producer();
        }
        return producer;
    }

    synchronized void stop(@Observes ShutdownEvent event) {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
        }
    }

    private static void header(ProducerRecord<String, byte[]> letter, String name, String value) {
        letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
