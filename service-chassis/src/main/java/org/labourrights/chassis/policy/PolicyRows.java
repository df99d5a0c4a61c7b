package org.labourrights.chassis.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.sql.Database;

/** Reads stored policy rows. Every call joins the caller's transaction if there is one. */
@Singleton
class PolicyRows {
    private static final String SELECT = """
            SELECT id, division_code, key, value, unit, valid_from, valid_to, source_tag, origin, recorded_by, recorded_at,
                   reason, closed_at, closed_by, close_reason, voided_at, voided_by, void_reason, replaced_by
            FROM policy_item
            """;
    private static final String PAGE = SELECT + """
            WHERE (?::text IS NULL OR key = ?) AND (?::text IS NULL OR division_code = ?) AND (? OR voided_at IS NULL)
              AND (key, division_code, valid_from, id) > (?, ?, ?::date, ?::uuid)
            ORDER BY key, division_code, valid_from, id LIMIT ?
            """;
    private static final String VOIDED_SEED = SELECT + """
            WHERE key = ? AND division_code = ? AND valid_from = ? AND origin = 'SEED' AND voided_at IS NOT NULL
            """;
    private static final List<String> BEFORE_ALL = List.of("", "", "-infinity", new UUID(0, 0).toString());

    private final Database database;
    private final ObjectMapper json;

    PolicyRows(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    long revision() {
        return database.one("SELECT coalesce(max(revision), 0) FROM policy_item", row -> row.getLong(1))
                .orElseThrow();
    }

    /** All rows in force; the revision is read first, so that a row that comes meanwhile is seen by the next refresh. */
    PolicyBook load(Map<String, PolicyKey<?>> keys) {
        long revision = revision();
        return new PolicyBook(revision, database.list(SELECT + "WHERE voided_at IS NULL", this::item), keys);
    }

    /** The rows of a key in one division that are not voided, by start. */
    List<PolicyRecord> of(String key, DivisionCode division) {
        return database.list(
                SELECT + "WHERE key = ? AND division_code = ? AND voided_at IS NULL ORDER BY valid_from",
                this::read,
                key,
                division.value());
    }

    /** Whether an administrator took the seed of that start back. */
    boolean seedVoided(String key, DivisionCode division, LocalDate validFrom) {
        return database.one(VOIDED_SEED, this::read, key, division.value(), validFrom)
                .isPresent();
    }

    /** A row, voided ones included. */
    Optional<PolicyRecord> find(UUID id) {
        return database.one(SELECT + "WHERE id = ?", this::read, id);
    }

    /**
     * Rows by key, division, start and id, from behind the position.
     *
     * @param after key, division, start and id of the last row shown; empty for the first page
     */
    List<PolicyRecord> page(
            @Nullable String key, @Nullable DivisionCode division, boolean voided, List<String> after, int limit) {
        String code = division == null ? null : division.value();
        List<String> from = after.isEmpty() ? BEFORE_ALL : after;
        return database.list(
                PAGE,
                this::read,
                key,
                key,
                code,
                code,
                voided,
                from.get(0),
                from.get(1),
                from.get(2),
                from.get(3),
                limit);
    }

    private PolicyRecord read(ResultSet row) throws SQLException {
        return new PolicyRecord(
                item(row),
                PolicyOrigin.valueOf(row.getString("origin")),
                row.getString("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                note(row, "closed_at", "closed_by", "close_reason"),
                note(row, "voided_at", "voided_by", "void_reason"),
                row.getObject("replaced_by", UUID.class));
    }

    private static @Nullable PolicyNote note(ResultSet row, String at, String by, String reason) throws SQLException {
        OffsetDateTime when = row.getObject(at, OffsetDateTime.class);
        return when == null ? null : new PolicyNote(when.toInstant(), row.getString(by), row.getString(reason));
    }

    private PolicyItem item(ResultSet row) throws SQLException {
        try {
            return new PolicyItem(
                    row.getObject("id", UUID.class),
                    new DivisionCode(row.getString("division_code")),
                    row.getString("key"),
                    json.readTree(row.getString("value")),
                    row.getString("unit"),
                    row.getObject("valid_from", LocalDate.class),
                    row.getObject("valid_to", LocalDate.class),
                    row.getString("source_tag"));
        } catch (JsonProcessingException e) {
            throw new SQLException("policy_item.value is not JSON", e);
        }
    }
}
