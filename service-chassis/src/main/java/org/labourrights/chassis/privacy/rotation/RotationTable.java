package org.labourrights.chassis.privacy.rotation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.sql.Database;

/** The runs and how far each has come; every call runs in the caller's transaction. */
@ApplicationScoped
class RotationTable {

    // Held to the end of the transaction only, and never waited for.
    private static final String ALONE = "SELECT pg_try_advisory_xact_lock(2001, 7)";

    private static final String RUNNING =
            "SELECT " + Rotation.COLUMNS + " FROM key_rotation WHERE state = 'RUNNING' FOR UPDATE";

    private static final String LAST =
            "SELECT " + Rotation.COLUMNS + " FROM key_rotation ORDER BY started_at DESC, id DESC LIMIT 1";

    private static final String BEGIN = """
            INSERT INTO key_rotation (id, field_key, index_key, state, started_at, started_by)
            VALUES (?, ?, ?, 'RUNNING', ?, ?)
            """;

    private static final String END = "UPDATE key_rotation SET state = ?, ended_at = ? WHERE id = ?";

    private static final String ONCE_MORE = "UPDATE key_rotation SET once_more = true WHERE id = ?";

    private static final String OPEN = """
            INSERT INTO key_rotation_table (rotation_id, table_name) SELECT ?, unnest(?) ON CONFLICT DO NOTHING
            """;

    // A role sees when the transactions of its own sessions began.
    private static final String SETTLED = """
            SELECT NOT EXISTS (
                SELECT FROM pg_stat_activity a WHERE a.datname = current_database() AND a.usename = current_user
                AND a.xact_start < (SELECT waits_for FROM key_rotation WHERE id = ?))
            """;

    private static final String WALKED_COLUMNS =
            "table_name, position, done, walked, turned, turned_before, in_use::text AS in_use";

    private static final String NEXT = "SELECT " + WALKED_COLUMNS + " FROM key_rotation_table"
            + " WHERE rotation_id = ? AND NOT done AND table_name = ANY (?) ORDER BY table_name LIMIT 1";

    private static final String OF_RUN =
            "SELECT " + WALKED_COLUMNS + " FROM key_rotation_table WHERE rotation_id = ? ORDER BY table_name";

    private static final String MOVE = """
            UPDATE key_rotation_table SET position = coalesce(?, position), walked = walked + ?, turned = turned + ?,
                busy = busy + ?, in_use = ?::jsonb, done = ?
            WHERE rotation_id = ? AND table_name = ?
            """;

    private static final String UNFINISHED =
            "SELECT coalesce(sum(turned + busy), 0) > 0 FROM key_rotation_table WHERE rotation_id = ?";

    private static final String AGAIN = """
            UPDATE key_rotation_table SET done = false, position = NULL, walked = 0, busy = 0, in_use = DEFAULT,
                turned_before = turned_before + turned, turned = 0
            WHERE rotation_id = ?
            """;

    private static final String NEXT_PASS = """
            UPDATE key_rotation SET pass = pass + 1, waits_for = clock_timestamp(), once_more = false WHERE id = ?
            """;

    private final Database database;
    private final ObjectMapper json;

    RotationTable(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Is this replica the one at work, to the end of this transaction? */
    boolean alone() {
        return asked(ALONE);
    }

    /** The run that is under way, kept from others to the end of this transaction. */
    Optional<Rotation> running() {
        return database.one(RUNNING, Rotation::read);
    }

    Optional<Rotation> last() {
        return database.one(LAST, Rotation::read);
    }

    UUID begin(String fieldKey, String indexKey, Instant now, String actor) {
        UUID id = Ids.next();
        database.update(BEGIN, id, fieldKey, indexKey, now, actor);
        return id;
    }

    void end(Rotation run, RotationState state, Instant now) {
        database.update(END, state, now, run.id());
    }

    void onceMore(Rotation run) {
        database.update(ONCE_MORE, run.id());
    }

    /** Adds the tables that are not there yet. */
    void open(Rotation run, Collection<String> tables) {
        database.update(OPEN, run.id(), List.copyOf(tables));
    }

    /** Have all transactions ended that began before this pass did? */
    boolean settled(Rotation run) {
        return asked(SETTLED, run.id());
    }

    Optional<WalkedTable> next(Rotation run, Collection<String> tables) {
        return database.one(NEXT, this::walked, run.id(), List.copyOf(tables));
    }

    List<WalkedTable> tables(Rotation run) {
        return database.list(OF_RUN, this::walked, run.id());
    }

    void move(Rotation run, WalkedTable table, WalkTable.Chunk chunk) {
        KeysInUse inUse = table.inUse();
        inUse.add(chunk.inUse());
        database.update(
                MOVE,
                chunk.last(),
                chunk.walked(),
                chunk.turned(),
                chunk.busy(),
                text(inUse),
                chunk.end(),
                run.id(),
                table.name());
    }

    /** Was something turned over or left for later in this pass? */
    boolean unfinished(Rotation run) {
        return asked(UNFINISHED, run.id());
    }

    void nextPass(Rotation run) {
        database.update(AGAIN, run.id());
        database.update(NEXT_PASS, run.id());
    }

    private boolean asked(String question, Object... values) {
        return database.one(question, row -> row.getBoolean(1), values).orElse(false);
    }

    private WalkedTable walked(ResultSet row) throws SQLException {
        return new WalkedTable(
                row.getString("table_name"),
                texts(row.getArray("position")),
                row.getBoolean("done"),
                row.getLong("walked"),
                row.getLong("turned"),
                row.getLong("turned_before"),
                inUse(row.getString("in_use")));
    }

    static @Nullable List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? null : List.of((String[]) array.getArray());
    }

    private KeysInUse inUse(String text) {
        try {
            return json.readValue(text, KeysInUse.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored counts cannot be read", e);
        }
    }

    private String text(KeysInUse inUse) {
        try {
            return json.writeValueAsString(inUse);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Counts cannot be written", e);
        }
    }
}
