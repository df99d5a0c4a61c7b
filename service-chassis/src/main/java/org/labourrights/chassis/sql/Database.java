package org.labourrights.chassis.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Runs SQL with positional values. Instants, enums, lists of texts, lists of ids and {@code long[]} are bound as the
 * matching PostgreSQL types; JSON is bound as text and cast in the statement.
 */
@ApplicationScoped
public class Database {
    private final DataSource dataSource;

    Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Reads one value from the current row. */
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new StatementFailed(e);
        }
    }

    /** The first row, if there is one. */
    public <T> Optional<T> one(String sql, RowReader<T> reader, @Nullable Object... values) {
        return list(sql, reader, values).stream().findFirst();
    }

    /** Number of rows changed. */
    public int update(String sql, @Nullable Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new StatementFailed(e);
        }
    }

    /** Runs the statement once for each row of values, in one round trip. */
    public void batch(String sql, Collection<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                bind(connection, statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new StatementFailed(e);
        }
    }

    private static void bind(Connection connection, PreparedStatement statement, @Nullable Object[] values)
            throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, bound(connection, values[i]));
        }
    }

    private static @Nullable Object bound(Connection connection, @Nullable Object value) throws SQLException {
        return switch (value) {
            case null -> null;
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case Enum<?> code -> code.name();
            case long[] counts -> connection.createArrayOf("bigint", boxed(counts));
            case List<?> list
            when !list.isEmpty() && list.getFirst() instanceof UUID -> connection.createArrayOf("uuid", list.toArray());
            case List<?> list ->
                connection.createArrayOf(
                        "text", list.stream().map(Object::toString).toArray());
            default -> value;
        };
    }

    private static Object[] boxed(long[] counts) {
        Object[] boxed = new Object[counts.length];
        for (int i = 0; i < counts.length; i++) {
            boxed[i] = counts[i];
        }
        return boxed;
    }
}
