package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionExceptionResult;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.log.LogConfig;
import org.labourrights.chassis.log.OwnConnections;
import org.labourrights.chassis.log.Relay;
import org.labourrights.chassis.log.RelayService;

/** Appends probe events and starts relays that a test can kill. */
@ApplicationScoped
public class LogFixture {

    static final String SAIHAN = "CN/150000/150100/150105/";
    static final String USCC = "91150105MA0T1A2B95";

    private final EventLog log;
    private final OwnConnections connections;
    private final RelayService service;
    private final Producer<String, byte[]> kafka;

    LogFixture(EventLog log, OwnConnections connections, RelayService service) {
        this.log = log;
        this.connections = connections;
        this.service = service;
        this.kafka = service.producer();
    }

    static Event event(String type, Object subject, int number) {
        return Event.of(type, subject.toString(), SAIHAN, Map.of("number", number));
    }

    UUID commit(Event event) {
        return QuarkusTransaction.requiringNew().call(() -> log.append(event));
    }

    List<UUID> commitAll(List<Event> events) {
        return QuarkusTransaction.requiringNew().call(() -> log.appendAll(events));
    }

    /** Draws a number for the event and gives it up. */
    void rollBack(Event event) {
        var refused = QuarkusTransaction.requiringNew().exceptionHandler(e -> TransactionExceptionResult.ROLLBACK);
        try {
            refused.run(() -> {
                log.append(event);
                throw new IllegalStateException("on purpose");
            });
        } catch (IllegalStateException e) {
            assertEquals("on purpose", e.getMessage());
        }
    }

    RunningRelay startRelay() {
        return startRelay(service::producer);
    }

    RunningRelay startRelay(int batch) {
        return startRelay(service::producer, batch);
    }

    RunningRelay startRelay(Supplier<Producer<String, byte[]>> producers) {
        return startRelay(producers, 500);
    }

    /** A relay that reads so many bytes of payload at once. */
    RunningRelay startRelayOfBytes(long bytes, Supplier<Producer<String, byte[]>> producers) {
        return start(connections::open, producers, new Config(500, bytes));
    }

    /** A relay that reaches its database another way. */
    RunningRelay startRelayOver(Relay.Connections connected) {
        return start(connected, service::producer, new Config(500, Long.MAX_VALUE));
    }

    private RunningRelay startRelay(Supplier<Producer<String, byte[]>> producers, int batch) {
        return start(connections::open, producers, new Config(batch, Long.MAX_VALUE));
    }

    private RunningRelay start(
            Relay.Connections connected, Supplier<Producer<String, byte[]>> producers, Config config) {
        var relay = new Relay(connected, producers, service::isMissing, config);
        return new RunningRelay(relay, Thread.ofVirtual().start(relay));
    }

    /** Returns when readers of the log see everything that is committed. */
    void awaitSettled() throws SQLException, InterruptedException {
        try (var connection = connections.open("test");
                var query = connection.prepareStatement("""
                        SELECT (SELECT max(seq) FROM event_log) <= seq FROM event_log_position WHERE reader = 'settled'
                        """)) {
            for (int i = 0; i < 500; i++) {
                var row = query.executeQuery();
                row.next();
                if (row.getBoolean(1)) {
                    return;
                }
                Thread.sleep(20);
            }
            throw new AssertionError("The log does not settle");
        }
    }

    /** A producer for what other services would send. */
    Producer<String, byte[]> kafka() {
        return kafka;
    }

    @PreDestroy
    void disconnect() {
        kafka.close(Duration.ZERO);
    }

    RelayService service() {
        return service;
    }

    OwnConnections connections() {
        return connections;
    }

    record RunningRelay(Relay relay, Thread thread) implements AutoCloseable {

        void kill() throws SQLException, InterruptedException {
            relay.abandon();
            thread.join();
        }

        @Override
        public void close() throws InterruptedException {
            relay.stop();
            if (!thread.join(Duration.ofSeconds(10))) {
                throw new AssertionError("The relay does not stop");
            }
        }
    }

    record Config(int batch, long batchBytes) implements LogConfig, LogConfig.Relay {

        @Override
        public Optional<String> topic() {
            return Optional.of("nef.er");
        }

        @Override
        public String source() {
            return "/probe-service";
        }

        @Override
        public String schemaBase() {
            return "urn:labour-rights:event-schema:";
        }

        @Override
        public LogConfig.Relay relay() {
            return this;
        }

        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public Duration poll() {
            return Duration.ofMillis(200);
        }

        @Override
        public Duration silence() {
            return Duration.ofSeconds(30);
        }

        @Override
        public Duration stalledAfter() {
            return Duration.ofSeconds(30);
        }
    }
}
