package org.labourrights.chassis.policy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
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
    private static final String COLUMNS = "id, division_code, key, value, unit, valid_from, valid_to, source_tag";

    private final DataSource database;
    private final ObjectMapper json;

    PolicyRows(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    long revision() {
        List<Long> revision =
                query("SELECT coalesce(max(revision), 0) FROM policy_item", statement -> {}, row -> row.getLong(1));
        return revision.getFirst();
    }

    /** All rows; the revision is read first, so that a row that comes meanwhile is seen by the next refresh. */
    PolicyBook load() {
        long revision = revision();
        return new PolicyBook(revision, query("SELECT " + COLUMNS + " FROM policy_item", statement -> {}, this::item));
    }

    /** Rows of a key, or of all keys when null, by key, division and start. */
    List<PolicyItem> list(@Nullable String key, @Nullable DivisionCode division) {
        return query(
                "SELECT " + COLUMNS + " FROM policy_item WHERE (?::text IS NULL OR key = ?)"
                        + " AND (?::text IS NULL OR division_code = ?) ORDER BY key, division_code, valid_from",
                statement -> {
                    statement.setString(1, key);
                    statement.setString(2, key);
                    statement.setString(3, division == null ? null : division.value());
                    statement.setString(4, division == null ? null : division.value());
                },
                this::item);
    }

    Optional<PolicyItem> find(String key, DivisionCode division, LocalDate validFrom) {
        return list(key, division).stream()
                .filter(item -> item.validFrom().equals(validFrom))
                .findFirst();
    }

    void insert(PolicyItem item, Origin origin, String recordedBy, Instant recordedAt, @Nullable String reason) {
        update(
                "INSERT INTO policy_item (" + COLUMNS + ", origin, recorded_by, recorded_at, reason)"
                        + " VALUES (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?)",
                statement -> {
                    statement.setObject(1, item.id());
                    statement.setString(2, item.division().value());
                    statement.setString(3, item.key());
                    statement.setString(4, write(item));
                    statement.setString(5, item.unit());
                    statement.setObject(6, item.validFrom());
                    statement.setObject(7, item.validTo());
                    statement.setString(8, item.sourceTag());
                    statement.setString(9, origin.name());
                    statement.setString(10, recordedBy);
                    statement.setObject(11, recordedAt.atOffset(ZoneOffset.UTC));
                    statement.setString(12, reason);
                });
    }

    /** Gives an open row its last valid day. */
    void close(UUID id, LocalDate validTo) {
        update("UPDATE policy_item SET valid_to = ?, revision = nextval('policy_revision') WHERE id = ?", statement -> {
            statement.setObject(1, validTo);
            statement.setObject(2, id);
        });
    }

    /** One writer at a time, so that replicas that start together do not seed against each other. */
    void lock() {
        query("SELECT pg_advisory_xact_lock(hashtext('policy_item'))", statement -> {}, row -> 0);
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

    private String write(PolicyItem item) {
        return item.value().toString();
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

    /** Who brought a row. */
    enum Origin {
        SEED,
        ADMIN
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private interface Mapping<T> {
        T map(ResultSet row) throws SQLException;
    }
}
