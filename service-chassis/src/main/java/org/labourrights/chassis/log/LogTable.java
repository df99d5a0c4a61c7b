package org.labourrights.chassis.log;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a reader of the log asks the database, on a connection of its own. */
final class LogTable {

    /** Reader names in {@code event_log_position}. */
    static final String SETTLED = "settled";

    static final String KAFKA = "kafka";

    /** Begins the reader names of topics that are left behind. */
    static final String KAFKA_TOPIC = "kafka:";

    static final String CHANNEL = "event_log";

    private static final String LEAD = "SELECT pg_try_advisory_lock(2001, 1)";

    static final String COLUMNS = """
            SELECT seq, id, type, subject, division_path, uscc, occurred_at, correlation_id, causation_id,
                   traceparent, topic, payload
            FROM event_log
            """;

    // The first is read however large it is, or the relay would stand still before it.
    private static final String TO_RELAY = """
            SELECT seq, id, type, subject, division_path, uscc, occurred_at, correlation_id, causation_id,
                   traceparent, topic, payload
            FROM (SELECT e.*, sum(octet_length(payload::text)) OVER (ORDER BY seq)
                              - octet_length(payload::text) AS bytes_before
                  FROM (SELECT * FROM event_log WHERE seq > ? AND seq <= ? AND %s
                        ORDER BY seq LIMIT ?) AS e) AS batch
            WHERE bytes_before < ? ORDER BY seq
            """;

    private static final String OF_OTHER_TOPICS = TO_RELAY.formatted("topic IS NOT NULL AND topic <> ALL (?)");

    private static final String OF_TOPICS = TO_RELAY.formatted("topic = ANY (?)");

    private static final String LEAVE =
            "INSERT INTO event_log_position (reader, seq) VALUES (?, ?) ON CONFLICT (reader) DO NOTHING";

    private static final String CATCH_UP = "UPDATE event_log_position SET seq = ? WHERE reader = ?";

    private static final String CAUGHT_UP = "DELETE FROM event_log_position WHERE reader = ?";

    private static final String NUMBERS = "SELECT seq FROM event_log WHERE seq > ? ORDER BY seq LIMIT ?";

    // Whoever inserts takes this lock before drawing a number and keeps it to the end of the transaction.
    private static final String WRITERS = """
            SELECT virtualtransaction FROM pg_locks
            WHERE locktype = 'relation' AND mode = 'RowExclusiveLock' AND granted
              AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
              AND relation = 'event_log'::regclass
            """;

    // Never backwards: a relay that was thought dead must not undo the progress of its successor.
    private static final String ADVANCE = """
            UPDATE event_log_position p SET seq = v.seq
            FROM (VALUES ('settled', ?), ('kafka', ?)) AS v (reader, seq)
            WHERE p.reader = v.reader AND p.seq < v.seq
            """;

    private final Connection connection;

    LogTable(Connection connection) {
        this.connection = connection;
    }

    /** Takes the relay's lock of this service for as long as the connection lives; false: somebody has it. */
    boolean tryToLead() throws SQLException {
        try (var lead = connection.createStatement();
                var result = lead.executeQuery(LEAD)) {
            result.next();
            return result.getBoolean(1);
        }
    }

    /** A lost position is only sent again, so its commit need not wait for the disk. */
    void commitPositionsLazily() throws SQLException {
        execute("SET synchronous_commit = off");
    }

    Map<String, Long> positions() throws SQLException {
        var positions = new HashMap<String, Long>();
        try (var query = connection.createStatement();
                var rows = query.executeQuery("SELECT reader, seq FROM event_log_position")) {
            while (rows.next()) {
                positions.put(rows.getString(1), rows.getLong(2));
            }
        }
        return positions;
    }

    void advance(long settled, long kafka) throws SQLException {
        try (var update = connection.prepareStatement(ADVANCE)) {
            update.setLong(1, settled);
            update.setLong(2, kafka);
            update.executeUpdate();
        }
    }

    /** Numbers of visible events after {@code position}, ascending. */
    List<Long> numbersAfter(long position, int limit) throws SQLException {
        var numbers = new ArrayList<Long>();
        try (var query = connection.prepareStatement(NUMBERS)) {
            query.setLong(1, position);
            query.setInt(2, limit);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getLong(1));
                }
            }
        }
        return numbers;
    }

    /**
     * Events with a topic in {@code (after, upTo]}, ascending.
     *
     * @param most how many, and how many bytes; the first one may be larger
     * @param without topics that are left out
     */
    List<EventRow> toRelay(long after, long upTo, LogConfig.Relay most, Set<String> without) throws SQLException {
        return toRelay(OF_OTHER_TOPICS, after, upTo, most, without);
    }

    /** The same of one topic alone. */
    List<EventRow> ofTopic(String topic, long after, long upTo, LogConfig.Relay most) throws SQLException {
        return toRelay(OF_TOPICS, after, upTo, most, Set.of(topic));
    }

    /** From here on the topic has a position of its own. */
    void leave(String topic, long sent) throws SQLException {
        update(LEAVE, KAFKA_TOPIC + topic, sent);
    }

    void catchUp(String topic, long sent) throws SQLException {
        update(CATCH_UP, sent, KAFKA_TOPIC + topic);
    }

    void caughtUp(String topic) throws SQLException {
        update(CAUGHT_UP, KAFKA_TOPIC + topic);
    }

    private void update(String sql, Object... values) throws SQLException {
        try (var update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        }
    }

    private List<EventRow> toRelay(String sql, long after, long upTo, LogConfig.Relay most, Set<String> topics)
            throws SQLException {
        var events = new ArrayList<EventRow>();
        try (var query = connection.prepareStatement(sql)) {
            query.setLong(1, after);
            query.setLong(2, upTo);
            query.setArray(3, connection.createArrayOf("text", topics.toArray()));
            query.setInt(4, most.batch());
            query.setLong(5, most.batchBytes());
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    events.add(row(rows));
                }
            }
        }
        return events;
    }

    /** Virtual transaction ids of those who may hold a number that is not visible yet. */
    Set<String> writers() throws SQLException {
        try (var query = connection.createStatement();
                var rows = query.executeQuery(WRITERS)) {
            var writers = new HashSet<String>();
            while (rows.next()) {
                writers.add(rows.getString(1));
            }
            return writers;
        }
    }

    /** Asks the database for a sign of life. */
    void ping() throws SQLException {
        execute("SELECT 1");
    }

    void listen() throws SQLException {
        execute("LISTEN " + CHANNEL);
    }

    void notifyLeader() throws SQLException {
        execute("NOTIFY " + CHANNEL);
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static EventRow row(ResultSet row) throws SQLException {
        return new EventRow(
                row.getLong("seq"),
                row.getObject("id", UUID.class),
                row.getString("type"),
                row.getString("subject"),
                row.getString("division_path"),
                row.getString("uscc"),
                row.getObject("occurred_at", OffsetDateTime.class),
                row.getString("correlation_id"),
                row.getString("causation_id"),
                row.getString("traceparent"),
                row.getString("topic"),
                row.getString("payload"));
    }
}
