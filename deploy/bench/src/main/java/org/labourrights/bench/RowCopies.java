package org.labourrights.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Copies of a row that a service itself wrote, each with its own identity, place and state. So whoever fills a table need
 * not know every column, and encrypted fields stay readable.
 */
final class RowCopies {
    private final Connection database;

    RowCopies(Connection database) {
        this.database = database;
    }

    /**
     * Copies one row for each staged one, in the order of their place.
     *
     * @param table with its schema
     * @param template a query for the row; its alias is {@code t}
     * @param replaced SQL by column for what differs; the staged row is {@code b}
     * @param staged a table with {@code path} and {@code id}
     */
    void insert(String table, String template, Map<String, String> replaced, String staged) throws SQLException {
        List<String> names = columns(table);
        List<String> values = names.stream()
                .map(name -> replaced.getOrDefault(name, "t." + name))
                .toList();
        try (Statement statement = database.createStatement()) {
            statement.execute(
                    "INSERT INTO %s (%s) SELECT %s FROM (SELECT * FROM %s ORDER BY path, id) b CROSS JOIN (%s) t"
                            .formatted(table, String.join(", ", names), String.join(", ", values), staged, template));
        }
    }

    /** Those that can be written: some are computed by the database. */
    private List<String> columns(String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = database.createStatement();
                ResultSet columns = statement.executeQuery("SELECT attname FROM pg_attribute WHERE attrelid = '" + table
                        + "'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = '' ORDER BY attnum")) {
            while (columns.next()) {
                names.add(columns.getString(1));
            }
        }
        return names;
    }
}
