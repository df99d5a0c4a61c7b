package org.labourrights.chassis.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.IdentifierException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.sql.Database;

/** The dead letters as they are kept, each statement in the transaction of its caller and as far as its scope reaches. */
@ApplicationScoped
class DeadLetterTable {

    private static final String PUT = """
            INSERT INTO dead_letter (id, consumer, topic, partition, record_offset, record_key, value, traceparent,
                                     event_id, type, subject, division_path, reason, detail, attempts, put_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT ON CONSTRAINT dead_letter_once DO NOTHING
            """;

    private static final String WAITING = "SELECT " + SetAsideEvent.COLUMNS
            + " FROM dead_letter WHERE state = 'WAITING' AND id > ? ORDER BY id LIMIT ?";

    private static final String ONE = "SELECT value, " + SetAsideEvent.COLUMNS
            + " FROM dead_letter WHERE state = 'WAITING' AND id = ? FOR UPDATE";

    private static final String DECIDE = "UPDATE dead_letter SET state = ? WHERE id = ?";

    private static final String COUNT =
            "SELECT reason, count(*) FROM dead_letter WHERE state = 'WAITING' GROUP BY reason";

    private final Database database;
    private final Divisions divisions;
    private final Clock clock;

    DeadLetterTable(Database database, Divisions divisions, Clock clock) {
        this.database = database;
        this.divisions = divisions;
        this.clock = clock;
    }

    /** A letter with the record as it came. */
    record Kept(SetAsideEvent told, byte @Nullable [] value) {}

    void put(DeadLetter letter) {
        IncomingEvent event = letter.event();
        database.update(
                PUT,
                letter.id(),
                letter.consumer(),
                letter.place().topic(),
                letter.place().partition(),
                letter.place().offset(),
                storable(letter.found().key()),
                letter.found().value(),
                letter.traceparent(),
                event == null ? null : event.id(),
                event == null ? null : event.type(),
                event == null ? null : event.subject(),
                event == null ? Caller.NATION : path(event),
                letter.reason(),
                letter.detail(),
                letter.attempts(),
                clock.instant());
    }

    List<SetAsideEvent> waiting(UUID after, int limit) {
        return database.list(WAITING, SetAsideEvent::read, after, limit);
    }

    /** Locks the letter until the end of the transaction; empty when it does not wait, or lies elsewhere. */
    Optional<Kept> lock(UUID id) {
        return database.one(ONE, row -> new Kept(SetAsideEvent.read(row), row.getBytes("value")), id);
    }

    void decide(UUID id, String state) {
        database.update(DECIDE, state, id);
    }

    Map<String, Long> byReason() {
        Map<String, Long> counts = new TreeMap<>();
        database.list(COUNT, row -> counts.put(row.getString(1), row.getLong(2)));
        return counts;
    }

    /** The whole country where no division that is known is named: then its administrators decide. */
    private String path(IncomingEvent event) {
        String code = event.jurisdictionCode();
        if (code == null) {
            return Caller.NATION;
        }
        try {
            DivisionCode division = new DivisionCode(code);
            return divisions.find(division).isPresent() ? divisions.path(division) : Caller.NATION;
        } catch (IdentifierException e) {
            return Caller.NATION;
        }
    }

    private static @Nullable String storable(@Nullable String key) {
        return key == null ? null : key.replace('\0', '\uFFFD');
    }
}
