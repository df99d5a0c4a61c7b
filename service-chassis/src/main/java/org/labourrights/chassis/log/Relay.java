package org.labourrights.chassis.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends the log to Kafka in the order of its numbers, at least once. Of all relays of a service, on however
 * many replicas, the one that holds the database's session lock is at work; the others stand by and pass on
 * the wake-ups of their replica. The position moves after the broker's acknowledgement, on the connection
 * that holds the lock: a relay that has lost the lock cannot move it.
 */
public final class Relay implements Runnable {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration LOOK_AGAIN_AT_HOLE = Duration.ofMillis(3);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

    /** Opens a database connection for a purpose. */
    @FunctionalInterface
    public interface Connections {
        Connection open(String purpose) throws SQLException;
    }

    private final Connections connections;
    private final Supplier<Producer<String, byte[]>> producers;
    private final LogConfig.Relay config;
    private final RelayRecords records;
    private final MissingTopics missing;
    private final RelayWake wake = new RelayWake();
    private final RelayProgress progress = new RelayProgress();

    private volatile boolean stopped;
    private volatile @Nullable Connection session;
    private volatile @Nullable Producer<String, byte[]> producer;

    /** @param missing whether the broker says that it has no such topic */
    public Relay(
            Connections connections,
            Supplier<Producer<String, byte[]>> producers,
            Predicate<String> missing,
            LogConfig config) {
        this.missing = new MissingTopics(missing);
        this.connections = connections;
        this.producers = producers;
        this.config = config.relay();
        this.records = new RelayRecords(new CloudEventJson(config.source(), config.schemaBase()));
    }

    /** Something was committed: look now. */
    public void wake() {
        wake.ring();
    }

    public RelayProgress progress() {
        return progress;
    }

    /** Lets the batch under way be acknowledged, then ends {@link #run}. */
    public void stop() {
        stopped = true;
        wake.ring();
    }

    /** Drops everything where it stands, as a crash would: unacknowledged sends, lock and position. */
    public void abandon() throws SQLException {
        stopped = true;
        var sending = producer;
        if (sending != null) {
            sending.close(Duration.ZERO);
        }
        var open = session;
        if (open != null) {
            open.abort(Runnable::run);
        }
        wake.ring();
    }

    @Override
    public void run() {
        var pause = Duration.ofMillis(250);
        while (!stopped) {
            long sentBefore = progress.sent();
            try (var connection = connections.open("event-log-relay")) {
                session = connection;
                standBy(new LogTable(connection));
            } catch (SQLException | RuntimeException | Error e) {
                pause = progress.sent() > sentBefore ? Duration.ofMillis(250) : longer(pause);
                recover(e, pause);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } finally {
                progress.is(RelayProgress.Role.STANDBY);
            }
        }
    }

    private void recover(Throwable failure, Duration pause) {
        if (stopped) {
            return;
        }
        progress.failed();
        LOG.warnf(failure, "The relay of the event log starts over in %d ms", pause.toMillis());
        try {
            Thread.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }

    private static Duration longer(Duration pause) {
        var doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    private void standBy(LogTable log) throws SQLException, InterruptedException {
        while (!stopped) {
            if (leads(log)) {
                lead(log);
                return;
            }
            progress.heard();
            progress.idle();
            if (wake.await(config.poll())) {
                log.notifyLeader();
            }
        }
    }

    private boolean leads(LogTable log) throws SQLException {
        if (config.enabled()) {
            return log.tryToLead();
        }
        // A replica that never leads passes wake-ups on, and must know as well when its database is gone.
        log.ping();
        return false;
    }

    private void lead(LogTable log) throws SQLException, InterruptedException {
        log.commitPositionsLazily();
        var sender = producers.get();
        producer = sender;
        try {
            lead(log, sender);
        } finally {
            producer = null;
            // Not the orderly close: it would go on sending what follows a failed record.
            sender.close(Duration.ZERO);
        }
    }

    private void lead(LogTable log, Producer<String, byte[]> sender) throws SQLException, InterruptedException {
        var listener = RelayListener.start(connections, wake);
        try {
            progress.is(RelayProgress.Role.LEADING);
            var positions = log.positions();
            missing.begin(positions);
            relay(
                    log,
                    sender,
                    positions.getOrDefault(LogTable.SETTLED, 0L),
                    positions.getOrDefault(LogTable.KAFKA, 0L));
        } finally {
            listener.stop();
        }
    }

    private void relay(LogTable log, Producer<String, byte[]> sender, long settledBefore, long sentBefore)
            throws SQLException, InterruptedException {
        var edge = new SettledEdge(log, settledBefore);
        long sent = sentBefore;
        LOG.infof("Relaying the event log from number %d", sent);
        while (!stopped) {
            boolean moved = edge.advance();
            long upTo = edge.settled();
            // Before the batch is read, which then has again what is sent behind this number.
            long reached = sent;
            missing.lookAgain(log, sent, config, late -> send(sender, late, log, edge, reached));
            var events = sent < upTo ? log.toRelay(sent, upTo, config, missing.left()) : List.<EventRow>of();
            progress.heard();
            if (!events.isEmpty()) {
                sendOrLeave(sender, events, log, edge, sent);
            }
            // Not where the edge is by now: it went on while the broker was waited for, past events not read here. Nor
            // behind the last one read: the batch may have been full.
            long next = events.isEmpty() ? upTo : events.getLast().seq();
            if (moved || next > sent) {
                sent = next;
                log.advance(edge.settled(), sent);
                progress.succeeded(events.size());
            } else if (edge.waitsForWriters()) {
                // Counts as stuck: what waits behind the hole is committed, and nobody else sees it yet.
                progress.tries();
                wake.await(LOOK_AGAIN_AT_HOLE);
            } else {
                progress.idle();
                wake.await(config.poll());
            }
        }
    }

    private void sendOrLeave(
            Producer<String, byte[]> sender, List<EventRow> events, LogTable log, SettledEdge edge, long sent)
            throws SQLException, InterruptedException {
        try {
            send(sender, events, log, edge, sent);
        } catch (KafkaException e) {
            missing.leave(log, events, sent);
            throw e;
        }
    }

    private void send(Producer<String, byte[]> sender, List<EventRow> events, LogTable log, SettledEdge edge, long sent)
            throws SQLException, InterruptedException {
        progress.tries();
        var acks = new Acks(events.size());
        for (var event : events) {
            ProducerRecord<String, byte[]> message = records.of(event);
            sender.send(message, acks);
            acks.check();
        }
        while (!acks.await(config.poll())) {
            if (stopped) {
                throw new KafkaException("Stopped before the broker had acknowledged");
            }
            // The feed goes on while Kafka does not.
            edge.advance();
            log.advance(edge.settled(), sent);
            progress.heard();
        }
    }
}
