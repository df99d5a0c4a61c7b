package org.labourrights.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Indexes that are taken away for a bulk load and made again from their own definitions; constraints stay. */
final class Indexes {
    private static final String SECONDARY = """
            SELECT i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) FROM pg_index i
            WHERE i.indrelid = ANY (?::text[]::regclass[])
              AND NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid)""";

    private final Connection database;
    private final List<String> definitions;

    private Indexes(Connection database, List<String> definitions) {
        this.database = database;
        this.definitions = definitions;
    }

    /** Those of these tables, named with their schema where it is not public. */
    static Indexes takeAway(Connection database, List<String> tables) throws SQLException {
        List<String> definitions = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (PreparedStatement secondary = database.prepareStatement(SECONDARY)) {
            secondary.setArray(1, database.createArrayOf("text", tables.toArray()));
            try (ResultSet rows = secondary.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                    definitions.add(rows.getString(2));
                }
            }
        }
        try (Statement statement = database.createStatement()) {
            statement.execute("DROP INDEX " + String.join(", ", names));
        }
        return new Indexes(database, definitions);
    }

    void makeAgain() throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String definition : definitions) {
                statement.execute(definition);
            }
        }
    }
}
