package org.labourrights.chassis.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.job.PassingFailure;

/**
 * Reads the topics of the other services and delivers in the order of each partition. A partition whose
 * next event fails is paused and tried again, the others go on; what fails for a reason that will not pass goes to the
 * dead letters after some attempts. Where a partition is read on is kept with the effects in the database; what Kafka
 * keeps of the group is for those who watch it.
 */
final class InboxLoop implements Runnable {

    private static final Logger LOG = Logger.getLogger(InboxLoop.class);
    private static final Duration WAIT = Duration.ofMillis(100);

    private final Supplier<Consumer<String, byte[]>> consumers;
    private final Inbox inbox;
    private final ReadPartitions read;
    private final DeadLetters deadLetters;
    private final InboxCounts counts;
    private final InboxConfig config;
    private final Map<TopicPartition, Pause> paused = new ConcurrentHashMap<>();
    private volatile long lag = Long.MAX_VALUE;
    private volatile long lastStep = System.nanoTime();
    private volatile boolean stopped;
    private volatile @Nullable Consumer<String, byte[]> consumer;

    InboxLoop(
            Supplier<Consumer<String, byte[]>> consumers,
            Inbox inbox,
            ReadPartitions read,
            DeadLetters deadLetters,
            InboxCounts counts,
            InboxConfig config) {
        this.consumers = consumers;
        this.inbox = inbox;
        this.read = read;
        this.deadLetters = deadLetters;
        this.counts = counts;
        this.config = config;
    }

    void stop() {
        stopped = true;
        var reading = consumer;
        if (reading != null) {
            reading.wakeup();
        }
    }

    /** Partitions that cannot go on at the moment. */
    int blocked() {
        return paused.size();
    }

    /** Events that have arrived and are not consumed; unknown, and so the largest number, before the first read. */
    long lag() {
        return lag;
    }

    /** For how long nothing has been read or consumed. */
    Duration quietFor() {
        return Duration.ofNanos(System.nanoTime() - lastStep);
    }

    @Override
    public void run() {
        while (!stopped) {
            try (var reading = consumers.get()) {
                consumer = reading;
                reading.subscribe(config.topics().orElse(List.of()), read.with(reading, paused::remove));
                while (!stopped) {
                    round(reading);
                }
            } catch (WakeupException e) {
                LOG.debug("Woken up to stop");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException | Error e) {
                // Also an error: this thread is the only one that reads.
                counts.failure();
                LOG.warn("The inbox starts over", e);
                rest();
            }
        }
    }

    private void rest() {
        try {
            Thread.sleep(config.firstPause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }

    private void round(Consumer<String, byte[]> reading) throws InterruptedException {
        resumeRested(reading);
        var records = reading.poll(WAIT);
        lastStep = System.nanoTime();
        for (var partition : records.partitions()) {
            consume(reading, partition, records.records(partition));
        }
        lag = paused.size()
                + reading.assignment().stream()
                        .mapToLong(partition -> reading.currentLag(partition).orElse(1))
                        .sum();
    }

    private void consume(
            Consumer<String, byte[]> reading, TopicPartition partition, List<ConsumerRecord<String, byte[]>> records)
            throws InterruptedException {
        Place done = null;
        for (var message : records) {
            if (stopped || !consumed(message)) {
                reading.seek(partition, message.offset());
                if (!stopped) {
                    reading.pause(List.of(partition));
                }
                break;
            }
            paused.remove(partition);
            lastStep = System.nanoTime();
            done = read.place(message);
        }
        if (done != null) {
            read.passed(done);
            reading.commitSync(Map.of(partition, new OffsetAndMetadata(done.offset() + 1)));
        }
    }

    /** False when it has to be tried again. */
    private boolean consumed(ConsumerRecord<String, byte[]> message) throws InterruptedException {
        try {
            return delivered(message);
        } catch (RuntimeException | Error e) {
            return failed(message, e);
        }
    }

    private boolean delivered(ConsumerRecord<String, byte[]> message) throws InterruptedException {
        Place place = read.place(message);
        IncomingEvent event;
        try {
            event = IncomingEvents.read(message.value(), traceparent(message));
        } catch (MalformedEvent e) {
            deadLetters.put(DeadLetter.noEvent(message, place, traceparent(message), e));
            return true;
        }
        int attempt = attempt(message);
        Throwable again = null;
        for (Inbox.Failed failed : inbox.deliver(event, place).failures()) {
            if (isDead(failed.failure(), attempt)) {
                deadLetters.put(DeadLetter.of(message, place, event, failed, attempt));
            } else {
                again = failed.failure();
            }
        }
        return again == null || failed(message, again);
    }

    private boolean isDead(Throwable failure, int attempt) {
        return failure instanceof MalformedEvent || (attempt >= config.attempts() && !PassingFailure.is(failure));
    }

    private int attempt(ConsumerRecord<String, byte[]> message) {
        Pause before = paused.get(new TopicPartition(message.topic(), message.partition()));
        return before == null ? 1 : before.failures() + 1;
    }

    private boolean failed(ConsumerRecord<String, byte[]> message, Throwable failure) {
        counts.failure();
        var pause = paused.merge(
                new TopicPartition(message.topic(), message.partition()),
                Pause.first(config),
                (before, first) -> before.longer(config));
        LOG.warnf(
                failure,
                "%s-%d@%d failed and is tried again in %d ms",
                message.topic(),
                message.partition(),
                message.offset(),
                pause.length().toMillis());
        return false;
    }

    private void resumeRested(Consumer<String, byte[]> reading) {
        var rested = paused.entrySet().stream()
                .filter(entry -> entry.getValue().isOver())
                .map(Map.Entry::getKey)
                .filter(reading.paused()::contains)
                .toList();
        reading.resume(rested);
    }

    private static @Nullable String traceparent(ConsumerRecord<String, byte[]> message) {
        var header = message.headers().lastHeader("traceparent");
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.US_ASCII);
    }

    private record Pause(Duration length, long endNanos, int failures) {

        static Pause first(InboxConfig config) {
            return of(config.firstPause(), 1);
        }

        private static Pause of(Duration length, int failures) {
            return new Pause(length, System.nanoTime() + length.toNanos(), failures);
        }

        Pause longer(InboxConfig config) {
            var doubled = length.multipliedBy(2);
            return of(doubled.compareTo(config.longestPause()) > 0 ? config.longestPause() : doubled, failures + 1);
        }

        boolean isOver() {
            return System.nanoTime() - endNanos >= 0;
        }
    }
}
