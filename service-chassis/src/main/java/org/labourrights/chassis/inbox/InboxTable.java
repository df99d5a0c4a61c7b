package org.labourrights.chassis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.inbox.Inbox.Outcome;
import org.labourrights.chassis.sql.Database;

/** What was consumed, each statement in the transaction of its caller. */
@ApplicationScoped
class InboxTable {

    private static final String NOTE = """
            INSERT INTO inbox (consumer, event_id, type, outcome, reason) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (consumer, event_id) DO NOTHING
            """;

    private static final String REVIVE = """
            INSERT INTO inbox AS i (consumer, event_id, type, outcome) VALUES (?, ?, ?, 'DONE')
            ON CONFLICT (consumer, event_id) DO UPDATE SET outcome = 'DONE', reason = NULL WHERE i.outcome = 'DEAD'
            """;

    // By the database's clock, which also wrote the moment: the sandbox's runs years ahead.
    private static final String PURGE = """
            DELETE FROM inbox WHERE (consumer, event_id) IN
                (SELECT consumer, event_id FROM inbox WHERE received_at < now() - make_interval(secs => ?)
                 ORDER BY received_at LIMIT ?)
            """;

    private final Database database;

    InboxTable(Database database) {
        this.database = database;
    }

    /** False when this consumer has had the event; waits for a replica that is at it. */
    boolean note(String consumer, IncomingEvent event, Outcome outcome, @Nullable String reason) {
        return 1 == database.update(NOTE, consumer, event.id(), event.type(), outcome, reason);
    }

    /** Notes that the consumer has the event after all; false when it has had it. */
    boolean revive(String consumer, IncomingEvent event) {
        return 1 == database.update(REVIVE, consumer, event.id(), event.type());
    }

    int purge(Duration keep, int limit) {
        return database.update(PURGE, (double) keep.toSeconds(), limit);
    }
}
