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

    /** All rows; the revision is read first, so that a row that comes meanwhile is seen by the next refresh. */
    PolicyBook load() {
        long revision = revision();
        return new PolicyBook(revision, all().stream().map(PolicyRecord::item).toList());
    }

    List<PolicyRecord> all() {
        return query("SELECT " + COLUMNS + " FROM policy_item", statement -> {}, this::read);
    }

    /** The rows of a key in one division, by start. */
    List<PolicyRecord> of(String key, DivisionCode division) {
        return query(
                "SELECT " + COLUMNS + " FROM policy_item WHERE key = ? AND division_code = ? ORDER BY valid_from",
                statement -> {
                    statement.setString(1, key);
                    statement.setString(2, division.value());
                },
                this::read);
    }

    Optional<PolicyRecord> find(UUID id) {
        return query(
                        "SELECT " + COLUMNS + " FROM policy_item WHERE id = ?",
                        statement -> statement.setObject(1, id),
                        this::read)
                .stream()
                .findFirst();
    }

    /**
     * Rows by key, division and start, from behind the position.
     *
     * @param after key, division and start of the last row shown; empty for the first page
     */
    List<PolicyRecord> page(@Nullable String key, @Nullable DivisionCode division, List<String> after, int limit) {
        String division6 = division == null ? null : division.value();
        return query(
                "SELECT " + COLUMNS + " FROM policy_item WHERE (?::text IS NULL OR key = ?)"
                        + " AND (?::text IS NULL OR division_code = ?)"
                        + " AND (key, division_code, valid_from) > (?, ?, ?::date)"
                        + " ORDER BY key, division_code, valid_from LIMIT ?",
                statement -> {
                    statement.setString(1, key);
                    statement.setString(2, key);
                    statement.setString(3, division6);
                    statement.setString(4, division6);
                    statement.setString(5, after.isEmpty() ? "" : after.get(0));
                    statement.setString(6, after.isEmpty() ? "" : after.get(1));
                    statement.setString(7, after.isEmpty() ? "-infinity" : after.get(2));
                    statement.setInt(8, limit);
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

    /** Gives a row its last valid day. */
    void close(UUID id, LocalDate validTo) {
        update("UPDATE policy_item SET valid_to = ?, revision = nextval('policy_revision') WHERE id = ?", statement -> {
            statement.setObject(1, validTo);
            statement.setObject(2, id);
        });
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
                row.getString("reason"));
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
