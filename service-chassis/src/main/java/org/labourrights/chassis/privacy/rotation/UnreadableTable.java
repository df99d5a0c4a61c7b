package org.labourrights.chassis.privacy.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.sql.Database;

/** Values that no key opens; every call runs in the caller's transaction. */
@ApplicationScoped
class UnreadableTable {

    private static final String NOTE = """
            INSERT INTO key_rotation_unreadable
                (id, table_name, row_key, column_name, key_id, reason, set_aside_at, rotation_id, pass)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (table_name, row_key, column_name) DO UPDATE SET reason = excluded.reason,
                rotation_id = excluded.rotation_id, pass = excluded.pass, key_id = excluded.key_id,
                state = CASE WHEN key_rotation_unreadable.key_id = excluded.key_id
                        THEN key_rotation_unreadable.state ELSE 'WAITING' END
            """;

    private static final String FORGET =
            "DELETE FROM key_rotation_unreadable WHERE table_name = ? AND (rotation_id <> ? OR pass <> ?)";

    private static final String LIST = "SELECT " + UnreadableValue.COLUMNS
            + " FROM key_rotation_unreadable WHERE state = 'WAITING' AND id > ? ORDER BY id LIMIT ?";

    private static final String ONE = "SELECT " + UnreadableValue.COLUMNS
            + " FROM key_rotation_unreadable WHERE state = 'WAITING' AND id = ? FOR UPDATE";

    private static final String GIVE_UP = "UPDATE key_rotation_unreadable SET state = 'GIVEN_UP' WHERE id = ?";

    private static final String COUNTS = """
            SELECT table_name, column_name, key_id, count(*) FILTER (WHERE state = 'WAITING') AS waiting,
                   count(*) FILTER (WHERE state = 'GIVEN_UP') AS given_up
            FROM key_rotation_unreadable GROUP BY table_name, column_name, key_id
            """;

    private static final UUID FIRST = new UUID(0, 0);

    private final Database database;

    UnreadableTable(Database database) {
        this.database = database;
    }

    /** How many values of a column that name a key wait for a decision, and how many were given up. */
    record Count(String table, String column, String key, long waiting, long givenUp) {}

    void note(Rotation run, String table, List<Unreadable> values, Instant now) {
        for (Unreadable value : values) {
            database.update(
                    NOTE,
                    Ids.next(),
                    table,
                    value.row(),
                    value.column(),
                    value.key(),
                    value.reason(),
                    now,
                    run.id(),
                    run.pass());
        }
    }

    /** Forgets what this pass, which is through with the table, has not found again. */
    void forgetMended(Rotation run, String table) {
        database.update(FORGET, table, run.id(), run.pass());
    }

    List<UnreadableValue> list(@Nullable UUID after, int limit) {
        return database.list(LIST, UnreadableValue::read, after == null ? FIRST : after, limit);
    }

    Optional<UnreadableValue> lock(UUID id) {
        return database.one(ONE, UnreadableValue::read, id);
    }

    void giveUp(UUID id) {
        database.update(GIVE_UP, id);
    }

    List<Count> counts() {
        return database.list(
                COUNTS,
                row -> new Count(
                        row.getString("table_name"),
                        row.getString("column_name"),
                        row.getString("key_id"),
                        row.getLong("waiting"),
                        row.getLong("given_up")));
    }
}
