package org.labourrights.testkit.postgres;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;

/** Searches everything that the database of the service under test holds, as its superuser sees it in a dump. */
public final class ClearText {

    private ClearText() {}

    /** Tables of which some row holds the text in some column: as text, in JSON or arrays, or as bytes. */
    public static List<String> tablesWith(String text) throws SQLException {
        try (Connection connection = open()) {
            List<String> found = new ArrayList<>();
            for (String table : tables(connection)) {
                if (holds(connection, table, text)) {
                    found.add(table);
                }
            }
            return found;
        }
    }

    /** As the superuser: no row-level security hides anything. */
    public static Connection open() throws SQLException {
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        return DriverManager.getConnection(url, "postgres", "postgres");
    }

    /** Every table of the service, with its schema. */
    public static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT format('%I.%I', schemaname, tablename) FROM pg_tables "
                        + "WHERE schemaname NOT IN ('pg_catalog', 'information_schema')")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static boolean holds(Connection connection, String table, String text) throws SQLException {
        String hex = HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
        String sql =
                "SELECT EXISTS (SELECT FROM " + table + " AS r WHERE strpos(r::text, ?) > 0 OR strpos(r::text, ?) > 0)";
        try (PreparedStatement search = connection.prepareStatement(sql)) {
            search.setString(1, text);
            search.setString(2, hex);
            try (ResultSet row = search.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
