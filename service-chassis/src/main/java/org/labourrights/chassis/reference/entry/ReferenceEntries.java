package org.labourrights.chassis.reference.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.sql.Database;

/** Stored entries, version by version. Every call joins the caller's transaction if there is one. */
@Singleton
class ReferenceEntries {
    private static final String SELECT = """
            SELECT id, version, kind, key, content, valid_from, valid_to, source, withdrawn, recorded_at, recorded_by, reason
            FROM reference_entry e
            """;
    private static final String LATEST =
            " NOT EXISTS (SELECT 1 FROM reference_entry later WHERE later.id = e.id AND later.version > e.version)";
    private static final String PAGE = SELECT + " WHERE" + LATEST + """
             AND (?::text IS NULL OR kind = ?) AND (?::text IS NULL OR key = ?) AND (? OR NOT withdrawn)
             AND (kind, key, valid_from, id) > (?, ?, ?::date, ?::uuid)
            ORDER BY kind, key, valid_from, id LIMIT ?
            """;
    private static final String INSERT = """
            INSERT INTO reference_entry (id, version, kind, key, content, valid_from, valid_to, source, withdrawn,
                                         recorded_at, recorded_by, reason)
            VALUES (?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id, version) DO NOTHING
            """;
    private static final List<String> BEFORE_ALL = List.of("", "", "-infinity", new UUID(0, 0).toString());

    private final Database database;
    private final ObjectMapper json;

    ReferenceEntries(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Lets one change after the other happen: none overlaps with what it does not see, and revisions become visible in
     * their order.
     */
    void lock() {
        database.one("SELECT pg_advisory_xact_lock(hashtext('reference_entry'))", row -> true);
    }

    long revision() {
        return database.one("SELECT coalesce(max(revision), 0) FROM reference_entry", row -> row.getLong(1))
                .orElseThrow();
    }

    /** All that counts. */
    List<ReferenceEntry> inForce() {
        return database.list(SELECT + " WHERE NOT withdrawn AND" + LATEST, this::read);
    }

    /** What counts of a key. */
    List<ReferenceEntry> of(String kind, String key) {
        return database.list(
                SELECT + " WHERE kind = ? AND key = ? AND NOT withdrawn AND" + LATEST, this::read, kind, key);
    }

    /** As it is now, also if it was taken back. */
    Optional<ReferenceEntry> find(UUID id) {
        return database.one(SELECT + " WHERE id = ? ORDER BY version DESC LIMIT 1", this::read, id);
    }

    /** All that was ever said of it, the last first. */
    List<ReferenceEntry> versions(UUID id) {
        return database.list(SELECT + " WHERE id = ? ORDER BY version DESC", this::read, id);
    }

    /** @param after kind, key, first day and id of the last one shown; empty for the first page */
    List<ReferenceEntry> page(
            @Nullable String kind, @Nullable String key, boolean withdrawn, List<String> after, int limit) {
        List<String> from = after.isEmpty() ? BEFORE_ALL : after;
        return database.list(
                PAGE,
                this::read,
                kind,
                kind,
                key,
                key,
                withdrawn,
                from.get(0),
                from.get(1),
                from.get(2),
                from.get(3),
                limit);
    }

    /** Nothing happens where this version is stored already. */
    void insert(ReferenceEntry entry) {
        database.update(
                INSERT,
                entry.id(),
                entry.version(),
                entry.kind(),
                entry.key(),
                entry.content().toString(),
                entry.validFrom(),
                entry.validTo(),
                entry.source(),
                entry.withdrawn(),
                entry.at(),
                entry.by(),
                entry.reason());
    }

    private ReferenceEntry read(ResultSet row) throws SQLException {
        try {
            return new ReferenceEntry(
                    row.getObject("id", UUID.class),
                    row.getInt("version"),
                    row.getString("kind"),
                    row.getString("key"),
                    json.readTree(row.getString("content")),
                    row.getObject("valid_from", LocalDate.class),
                    row.getObject("valid_to", LocalDate.class),
                    row.getString("source"),
                    row.getBoolean("withdrawn"),
                    row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                    row.getString("recorded_by"),
                    row.getString("reason"));
        } catch (JsonProcessingException e) {
            throw new SQLException("reference_entry.content is not JSON", e);
        }
    }
}
