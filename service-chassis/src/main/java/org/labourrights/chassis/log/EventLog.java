package org.labourrights.chassis.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.correlation.Correlation;
import org.labourrights.chassis.correlation.RequestId;
import org.labourrights.chassis.scope.CurrentCaller;

/**
 * Appends events to the service's log in the transaction of the state change: either both are
 * committed, or neither. The relay sends them to Kafka after the commit.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class EventLog {

    /** An event beyond this size could never be sent to Kafka and would stop the relay. */
    static final int MAX_PAYLOAD_BYTES = 512 * 1024;

    // No RETURNING: it would demand that the appending caller may also read the row.
    private static final String APPEND = """
            INSERT INTO event_log (id, type, subject, division_path, uscc, occurred_at, recorded_at, actor, reason,
                                   correlation_id, causation_id, traceparent, topic, payload)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::json)
            """;

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final Clock clock;
    private final LogConfig config;
    private final Correlation correlation;
    private final CurrentCaller caller;
    private final RelayService relay;
    private final TraceContext trace;
    private final List<AppendCheck> checks;

    EventLog(
            DataSource dataSource,
            ObjectMapper json,
            Clock clock,
            LogConfig config,
            Correlation correlation,
            CurrentCaller caller,
            RelayService relay,
            TraceContext trace,
            @All List<AppendCheck> checks) {
        this.dataSource = dataSource;
        this.json = json;
        this.clock = clock;
        this.config = config;
        this.correlation = correlation;
        this.caller = caller;
        this.relay = relay;
        this.trace = trace;
        this.checks = checks;
    }

    /** Appends one event; its id is returned, for causation and receipts. */
    public UUID append(Event event) {
        return appendAll(List.of(event)).getFirst();
    }

    /** Appends the events in their order, in one round trip; returns their ids in the same order. */
    public List<UUID> appendAll(Collection<Event> events) {
        var origin = origin();
        var now = OffsetDateTime.now(clock);
        var ids = events.stream().map(event -> Ids.next()).toList();
        try (Connection connection = dataSource.getConnection();
                var append = connection.prepareStatement(APPEND)) {
            var nextId = ids.iterator();
            for (var event : events) {
                fill(append, nextId.next(), event, now, origin);
                append.addBatch();
            }
            append.executeBatch();
            relay.wakeAfterCommit();
        } catch (SQLException e) {
            throw new LogStorageException("Appending to the event log", e);
        }
        return ids;
    }

    private void fill(PreparedStatement append, UUID id, Event event, OffsetDateTime now, Origin origin)
            throws SQLException {
        append.setObject(1, id);
        append.setString(2, event.type());
        append.setString(3, event.subject());
        append.setString(4, event.divisionPath());
        append.setString(5, event.uscc());
        append.setObject(6, now);
        append.setObject(7, now);
        append.setString(8, origin.actor());
        append.setString(9, event.reason());
        append.setString(10, origin.correlationId());
        append.setString(11, origin.causationId());
        append.setString(12, trace.current());
        append.setString(13, topic(event));
        append.setString(14, payload(event));
    }

    private @Nullable String topic(Event event) {
        if (!event.relayed()) {
            return null;
        }
        return event.topic() == null ? config.topic().orElse(null) : event.topic();
    }

    private String payload(Event event) {
        try {
            var text = json.writeValueAsString(event.payload());
            if (text.getBytes(StandardCharsets.UTF_8).length > MAX_PAYLOAD_BYTES) {
                throw new IllegalArgumentException("Payload of " + event.type() + " is over the limit of bytes");
            }
            checks.forEach(check -> check.check(event, text));
            return text;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Payload of " + event.type() + " cannot be written as JSON", e);
        }
    }

    private Origin origin() {
        var actor = caller.actor();
        if (!Arc.container().requestContext().isActive()) {
            return new Origin(actor, RequestId.of(null), null);
        }
        return new Origin(actor, correlation.correlationId(), correlation.causationId());
    }

    private record Origin(
            String actor, String correlationId, @Nullable String causationId) {}
}
