package org.labourrights.chassis.log;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.CursorSeal;
import org.labourrights.chassis.paging.Limit;
import org.labourrights.chassis.paging.PageRequest;

/** The log for readers without Kafka: the same events in the same order, as far as the caller's reach goes. */
@ApplicationScoped
@Transactional
class EventFeed {

    /** Numbers that one page looks through: a caller with a small reach must not make it read the whole log. */
    private static final int STRIDE = 20_000;

    // Only up to the settled edge: behind it a smaller number could still appear, and a reader would miss it.
    private static final String SETTLED = "SELECT seq FROM event_log_position WHERE reader = 'settled'";

    private static final String PAGE =
            LogTable.COLUMNS + "WHERE seq > ? AND seq <= ? AND topic IS NOT NULL AND type ~ ? ORDER BY seq LIMIT ?";

    private static final String TRAIL = """
            SELECT seq, id, type, recorded_at, actor, reason, correlation_id, topic IS NOT NULL, payload
            FROM event_log WHERE subject = ? AND seq > ? AND type ~ ? ORDER BY seq LIMIT ?
            """;

    private final DataSource dataSource;
    private final ObjectMapper json;
    private final CloudEventJson envelope;
    private final EventView view;
    private final CursorSeal seal;

    EventFeed(DataSource dataSource, ObjectMapper json, LogConfig config, EventView view, CursorSeal seal) {
        this.dataSource = dataSource;
        this.json = json;
        this.view = view;
        this.seal = seal;
        this.envelope = new CloudEventJson(config.source(), config.schemaBase());
    }

    /** The cursor is sealed: the number in it counts the events of the whole service, also those out of reach. */
    FeedPage page(@Nullable String after, Limit limit) {
        long start = number(Cursor.decode(after, 1));
        try (var connection = dataSource.getConnection()) {
            long end = Math.min(settled(connection), start + STRIDE);
            var rows = rows(connection, start, end, limit.value());
            long next = rows.size() == limit.value() ? rows.getLast().seq() : Math.max(start, end);
            // Where nothing is new the same cursor comes back, by which readers tell that they have all.
            String cursor = after != null && next == start ? after : Cursor.encode(List.of(cursor(next)));
            return new FeedPage(rows.stream().map(this::event).toList(), cursor);
        } catch (SQLException e) {
            throw new LogStorageException("Reading the event feed", e);
        }
    }

    /** What happened to one subject, internal events included; one entry more than shown tells of a next page. */
    List<AuditEntry> trail(String subject, PageRequest page) {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(TRAIL)) {
            query.setString(1, subject);
            query.setLong(2, number(page.after(1)));
            query.setString(3, view.trailTypes());
            query.setInt(4, page.fetch());
            var entries = new ArrayList<AuditEntry>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    entries.add(AuditEntry.of(rows, json));
                }
            }
            return entries;
        } catch (SQLException e) {
            throw new LogStorageException("Reading the audit trail", e);
        }
    }

    /** What a cursor holds for the event of this number. */
    String cursor(long number) {
        return seal.seal(Long.toString(number));
    }

    private long number(List<String> parts) {
        if (parts.isEmpty()) {
            return 0;
        }
        try {
            long number = Long.parseLong(seal.open(parts.getFirst()).orElseThrow(Cursor::unreadable));
            if (number < 0 || number > Long.MAX_VALUE - STRIDE) {
                throw Cursor.unreadable();
            }
            return number;
        } catch (NumberFormatException e) {
            throw Cursor.unreadable();
        }
    }

    private static long settled(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery(SETTLED)) {
            row.next();
            return row.getLong(1);
        }
    }

    private List<EventRow> rows(Connection connection, long after, long upTo, int limit) throws SQLException {
        try (var query = connection.prepareStatement(PAGE)) {
            query.setLong(1, after);
            query.setLong(2, upTo);
            query.setString(3, view.types());
            query.setInt(4, limit);
            var events = new ArrayList<EventRow>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    events.add(LogTable.row(rows));
                }
            }
            return events;
        }
    }

    private CloudEvent event(EventRow row) {
        try {
            return json.readValue(envelope.text(row), CloudEvent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Event " + row.id() + " cannot be read back", e);
        }
    }
}
