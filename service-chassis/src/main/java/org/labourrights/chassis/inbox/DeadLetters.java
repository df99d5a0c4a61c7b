package org.labourrights.chassis.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.log.RelayService;
import org.labourrights.chassis.scope.SystemScope;

/**
 * Puts aside what cannot be consumed: in the database, from where it can be replayed, and as it came on a topic, with the
 * reason and the place where it was found as headers.
 */
@ApplicationScoped
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final int PATIENCE_SECONDS = 30;

    private final RelayService producers;
    private final InboxConfig config;
    private final InboxCounts counts;
    private final DeadLetterTable table;
    private final InboxTable inbox;
    private final InboxPositions positions;
    private final SystemScope systemScope;
    private final String service;
    private @Nullable Producer<String, byte[]> producer;

    DeadLetters(
            RelayService producers,
            InboxConfig config,
            InboxCounts counts,
            DeadLetterTable table,
            InboxTable inbox,
            InboxPositions positions,
            SystemScope systemScope,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.producers = producers;
        this.config = config;
        this.counts = counts;
        this.table = table;
        this.inbox = inbox;
        this.positions = positions;
        this.systemScope = systemScope;
        this.service = service;
    }

    /** Returns when broker and database have the letter; until then the event must not be passed over. */
    void put(DeadLetter letter) throws InterruptedException {
        send(letter);
        systemScope.run("dead-letter", () -> QuarkusTransaction.requiringNew().run(() -> keep(letter)));
        counts.deadLetter(letter.reason());
        LOG.errorf(
                "%s-%d@%d cannot be consumed by %s: %s, %s; it is dead letter %s",
                letter.place().topic(),
                letter.place().partition(),
                letter.place().offset(),
                letter.consumer() == null ? "anybody" : letter.consumer(),
                letter.reason(),
                letter.detail(),
                letter.id());
    }

    /** In one transaction: from here on the consumer is past the event, however often it is read. */
    private void keep(DeadLetter letter) {
        String consumer = letter.consumer();
        IncomingEvent event = letter.event();
        boolean fresh = consumer == null || positions.advance(consumer, letter.place());
        if (fresh && consumer != null && event != null) {
            fresh = inbox.note(consumer, event, Inbox.Outcome.DEAD, letter.reason());
        }
        if (fresh) {
            table.put(letter);
        }
    }

    private void send(DeadLetter letter) throws InterruptedException {
        var found = letter.found();
        var record = new ProducerRecord<>(config.deadLetterTopic(), found.key(), found.value());
        found.headers().forEach(record.headers()::add);
        header(record, "dlq-reason", letter.reason());
        header(record, "dlq-detail", letter.detail());
        header(record, "dlq-service", service);
        header(record, "dlq-topic", found.topic());
        header(record, "dlq-partition", Integer.toString(found.partition()));
        header(record, "dlq-offset", Long.toString(found.offset()));
        try {
            open().send(record).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            // With all that it still wants to send: the next attempt sends the letter again.
            close(Duration.ZERO);
            throw new KafkaException("The dead letter was not taken", e);
        }
    }

    private synchronized Producer<String, byte[]> open() {
        if (producer == null) {
            producer = producers.producer();
        }
        return producer;
    }

    void stop(@Observes ShutdownEvent event) {
        close(Duration.ofSeconds(2));
    }

    private synchronized void close(Duration atMost) {
        if (producer != null) {
            producer.close(atMost);
            producer = null;
        }
    }

    private static void header(ProducerRecord<String, byte[]> letter, String name, String value) {
        letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
