package org.labourrights.chassis.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;

/** Stored policy rows. Every call joins the caller's transaction if there is one. */
@Singleton
class PolicyRows {
    private static final String COLUMNS = "id, division_code, key, value, unit, valid_from, valid_to, source_tag,"
            + " origin, recorded_by, recorded_at, reason";
    private static final String FATE =
            ", closed_at, closed_by, close_reason, voided_at, voided_by, void_reason, replaced_by";
    private static final String SELECT = "SELECT " + COLUMNS + FATE + " FROM policy_item ";

    // To its own end or to the next row in force, whichever comes first.
    private static final String GO_ON = """
            UPDATE policy_item a
            SET valid_to = least(a.end_before, n.valid_from - 1),
                ended_by = CASE WHEN n.valid_from <= coalesce(a.end_before, 'infinity') THEN n.id END,
                end_before = CASE WHEN n.valid_from <= coalesce(a.end_before, 'infinity') THEN a.end_before END,
                revision = nextval('policy_revision')
            FROM policy_item b LEFT JOIN LATERAL (
                SELECT id, valid_from FROM policy_item
                WHERE key = b.key AND division_code = b.division_code AND voided_at IS NULL
                  AND valid_from > b.valid_from
                ORDER BY valid_from LIMIT 1) n ON true
            WHERE b.id = ? AND a.ended_by = b.id AND a.voided_at IS NULL
            """;
    private static final String REVISE = "revision = nextval('policy_revision') WHERE id = ?";

    private final DataSource database;
    private final ObjectMapper json;

    PolicyRows(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    long revision() {
        return query("SELECT coalesce(max(revision), 0) FROM policy_item", statement -> {}, row -> row.getLong(1))
                .getFirst();
    }

    /** All rows in force; the revision is read first, so that a row that comes meanwhile is seen by the next refresh. */
    PolicyBook load(Map<String, PolicyKey<?>> keys) {
        long revision = revision();
        List<PolicyItem> items =
                query("SELECT " + COLUMNS + " FROM policy_item WHERE voided_at IS NULL", statement -> {}, this::item);
        return new PolicyBook(revision, items, keys);
    }

    /** The rows of a key in one division that are not voided, by start. */
    List<PolicyRecord> of(String key, DivisionCode division) {
        return query(
                SELECT + "WHERE key = ? AND division_code = ? AND voided_at IS NULL ORDER BY valid_from",
                statement -> {
                    statement.setString(1, key);
                    statement.setString(2, division.value());
                },
                this::read);
    }

    /** Whether an administrator took the seed of that start back. */
    boolean seedVoided(String key, DivisionCode division, LocalDate validFrom) {
        return !query(
                        SELECT + "WHERE key = ? AND division_code = ? AND valid_from = ? AND origin = 'SEED'"
                                + " AND voided_at IS NOT NULL",
                        statement -> {
                            statement.setString(1, key);
                            statement.setString(2, division.value());
                            statement.setObject(3, validFrom);
                        },
                        this::read)
                .isEmpty();
    }

    /** A row, voided ones included. */
    Optional<PolicyRecord> find(UUID id) {
        return query(SELECT + "WHERE id = ?", statement -> statement.setObject(1, id), this::read).stream()
                .findFirst();
    }

    /**
     * Rows by key, division, start and id, from behind the position.
     *
     * @param after key, division, start and id of the last row shown; empty for the first page
     */
    List<PolicyRecord> page(
            @Nullable String key, @Nullable DivisionCode division, boolean voided, List<String> after, int limit) {
        String division6 = division == null ? null : division.value();
        return query(
                SELECT + "WHERE (?::text IS NULL OR key = ?) AND (?::text IS NULL OR division_code = ?)"
                        + " AND (? OR voided_at IS NULL)"
                        + " AND (key, division_code, valid_from, id) > (?, ?, ?::date, ?::uuid)"
                        + " ORDER BY key, division_code, valid_from, id LIMIT ?",
                statement -> {
                    statement.setString(1, key);
                    statement.setString(2, key);
                    statement.setString(3, division6);
                    statement.setString(4, division6);
                    statement.setBoolean(5, voided);
                    statement.setString(6, after.isEmpty() ? "" : after.get(0));
                    statement.setString(7, after.isEmpty() ? "" : after.get(1));
                    statement.setString(8, after.isEmpty() ? "-infinity" : after.get(2));
                    statement.setString(9, after.isEmpty() ? new UUID(0, 0).toString() : after.get(3));
                    statement.setInt(10, limit);
                },
                this::read);
    }

    void insert(PolicyRecord row) {
        PolicyItem item = row.item();
        update(
                "INSERT INTO policy_item (" + COLUMNS + ") VALUES (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?)",
                statement -> {
                    statement.setObject(1, item.id());
                    statement.setString(2, item.division().value());
                    statement.setString(3, item.key());
                    statement.setString(4, item.value().toString());
                    statement.setString(5, item.unit());
                    statement.setObject(6, item.validFrom());
                    statement.setObject(7, item.validTo());
                    statement.setString(8, item.sourceTag());
                    statement.setString(9, row.origin().name());
                    statement.setString(10, row.recordedBy());
                    statement.setObject(11, row.recordedAt().atOffset(ZoneOffset.UTC));
                    statement.setString(12, row.reason());
                });
    }

    /** Ends a row because another begins; voiding the other one lets it go on to where it would have ended. */
    void endBy(PolicyRecord row, PolicyItem successor) {
        update(
                "UPDATE policy_item SET end_before = CASE WHEN ended_by IS NULL THEN valid_to ELSE end_before END,"
                        + " ended_by = ?, valid_to = ?, " + REVISE,
                statement -> {
                    statement.setObject(1, successor.id());
                    statement.setObject(2, successor.validFrom().minusDays(1));
                    statement.setObject(3, row.id());
                });
    }

    /** Ends a row without a successor; whatever ended it before no longer does. */
    void close(UUID id, LocalDate validTo, PolicyNote note) {
        update(
                "UPDATE policy_item SET valid_to = ?, ended_by = NULL, end_before = NULL, closed_at = ?, closed_by = ?,"
                        + " close_reason = ?, " + REVISE,
                statement -> {
                    statement.setObject(1, validTo);
                    bind(statement, 2, note);
                    statement.setObject(5, id);
                });
    }

    /** Takes a row back; the one that ended for its sake goes on. */
    void voided(UUID id, PolicyNote note) {
        update("UPDATE policy_item SET voided_at = ?, voided_by = ?, void_reason = ?, " + REVISE, statement -> {
            bind(statement, 1, note);
            statement.setObject(4, id);
        });
        update(GO_ON, statement -> statement.setObject(1, id));
    }

    /** Remembers that an inserted row ends where it does because a later one was there already. */
    void endedBy(UUID id, UUID later) {
        update("UPDATE policy_item SET ended_by = ?, " + REVISE, statement -> {
            statement.setObject(1, later);
            statement.setObject(2, id);
        });
    }

    void replaced(UUID id, UUID by) {
        update("UPDATE policy_item SET replaced_by = ?, " + REVISE, statement -> {
            statement.setObject(1, by);
            statement.setObject(2, id);
        });
    }

    private static void bind(PreparedStatement statement, int first, PolicyNote note) throws SQLException {
        statement.setObject(first, note.at().atOffset(ZoneOffset.UTC));
        statement.setString(first + 1, note.by());
        statement.setString(first + 2, note.reason());
    }

    /** One writer at a time until the end of the transaction: replicas that start together seed one after the other. */
    void lock() {
        query("SELECT pg_advisory_xact_lock(hashtext('policy_item'))", statement -> {}, row -> 0);
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

    private <T> List<T> query(String sql, Binding binding, Mapping<T> mapping) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> items = new ArrayList<>();
                while (rows.next()) {
                    items.add(mapping.map(rows));
                }
                return items;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("policy rows cannot be read", e);
        }
    }

    private void update(String sql, Binding binding) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("policy row cannot be written", e);
        }
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private interface Mapping<T> {
        T map(ResultSet row) throws SQLException;
    }
}
