package org.labourrights.chassis.inbox;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the topics of the other services and delivers in the order of each partition. A partition whose
 * next event fails for a passing reason is paused and tried again; the others go on. Offsets are committed
 * after the effect, so an event may come twice; the inbox sees to it that it acts once.
 */
final class InboxLoop implements Runnable {

    private static final Logger LOG = Logger.getLogger(InboxLoop.class);
    private static final Duration WAIT = Duration.ofMillis(100);

    private final Supplier<Consumer<String, byte[]>> consumers;
    private final Inbox inbox;
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
            DeadLetters deadLetters,
            InboxCounts counts,
            InboxConfig config) {
        this.consumers = consumers;
        this.inbox = inbox;
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
                reading.subscribe(config.topics().orElse(List.of()), new Rebalance());
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
                counts.transientFailure();
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
        long done = -1;
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
            done = message.offset() + 1;
        }
        if (done >= 0) {
            reading.commitSync(Map.of(partition, new OffsetAndMetadata(done)));
        }
    }

    /** False when it has to be tried again. */
    private boolean consumed(ConsumerRecord<String, byte[]> message) throws InterruptedException {
        try {
            inbox.deliver(IncomingEvents.read(message.value(), traceparent(message)));
            return true;
        } catch (MalformedEvent e) {
            return putAside(message, e);
        } catch (RuntimeException | Error e) {
            return failed(message, e);
        }
    }

    private boolean putAside(ConsumerRecord<String, byte[]> message, MalformedEvent reason)
            throws InterruptedException {
        try {
            deadLetters.put(message, reason);
            return true;
        } catch (RuntimeException | Error e) {
            return failed(message, e);
        }
    }

    private boolean failed(ConsumerRecord<String, byte[]> message, Throwable failure) {
        counts.transientFailure();
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

    private record Pause(Duration length, long endNanos) {

        static Pause first(InboxConfig config) {
            return of(config.firstPause());
        }

        private static Pause of(Duration length) {
            return new Pause(length, System.nanoTime() + length.toNanos());
        }

        Pause longer(InboxConfig config) {
            var doubled = length.multipliedBy(2);
            return of(doubled.compareTo(config.longestPause()) > 0 ? config.longestPause() : doubled);
        }

        boolean isOver() {
            return System.nanoTime() - endNanos >= 0;
        }
    }

    private final class Rebalance implements ConsumerRebalanceListener {

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            partitions.forEach(paused::remove);
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            LOG.debugf("Reading %d partitions", partitions.size());
        }
    }
}
