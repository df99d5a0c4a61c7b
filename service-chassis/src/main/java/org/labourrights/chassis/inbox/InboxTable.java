package org.labourrights.chassis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.log.LogStorageException;

/** What was consumed, each statement in the transaction of its caller. */
@ApplicationScoped
class InboxTable {

    private static final String NOTE = """
            INSERT INTO inbox (consumer, event_id, type, received_at, outcome, reason) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (consumer, event_id) DO NOTHING
            """;

    private static final String OUTDATED = "UPDATE inbox SET outcome = 'OUTDATED' WHERE consumer = ? AND event_id = ?";

    private static final String NEWEST = """
            INSERT INTO inbox_newest AS n (consumer, source, subject, sequence) VALUES (?, ?, ?, ?)
            ON CONFLICT (consumer, source, subject) DO UPDATE SET sequence = excluded.sequence
            WHERE n.sequence < excluded.sequence
            """;

    private static final String PURGE = """
            DELETE FROM inbox WHERE (consumer, event_id) IN
                (SELECT consumer, event_id FROM inbox WHERE received_at < ? ORDER BY received_at LIMIT ?)
            """;

    private final DataSource dataSource;

    InboxTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** False when this consumer has had the event; waits for a replica that is at it. */
    boolean note(String consumer, IncomingEvent event, Instant now, String outcome, @Nullable String reason) {
        return 1 == update(NOTE, consumer, event.id(), event.type(), now.atOffset(ZoneOffset.UTC), outcome, reason);
    }

    void outdated(String consumer, IncomingEvent event) {
        update(OUTDATED, consumer, event.id());
    }

    /** False when a newer event of the same aggregate was consumed before. */
    boolean isNewest(String consumer, IncomingEvent event) {
        return 1 == update(NEWEST, consumer, event.source(), event.subject(), event.sequence());
    }

    int purge(Instant before, int limit) {
        return update(PURGE, before.atOffset(ZoneOffset.UTC), limit);
    }

    private int update(String sql, @Nullable Object... values) {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new LogStorageException("Noting an event in the inbox", e);
        }
    }
}
