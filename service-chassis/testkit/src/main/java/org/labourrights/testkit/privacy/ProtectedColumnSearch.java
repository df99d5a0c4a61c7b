package org.labourrights.testkit.privacy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.labourrights.chassis.privacy.column.ProtectedColumn;
import org.labourrights.chassis.privacy.column.ProtectedTable;

/** Searches the database of a service, as its superuser sees it, for what the keys protect. */
public final class ProtectedColumnSearch {

    private static final String COLUMNS = """
            SELECT CASE n.nspname WHEN 'public' THEN c.relname ELSE n.nspname || '.' || c.relname END AS name,
                   a.attname, format_type(a.atttypid, NULL) AS type
            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
            AND format_type(a.atttypid, NULL) IN ('text', 'text[]', 'character varying', 'json', 'jsonb', 'bytea')
            """;

    // The rotation keeps where it is by the primary keys of others, some of which are indexes.
    private static final Set<String> ROTATION =
            Set.of("key_rotation_table.position", "key_rotation_unreadable.row_key");

    // Values under the key of a row name no other.
    private static final Set<String> BEGINNINGS = Set.of(Ring.OLD, Ring.NEW, "row");

    private ProtectedColumnSearch() {}

    /** Columns, as {@code table.column}, that hold such a value and are not declared. */
    public static List<String> undeclared(Collection<ProtectedTable> declared) throws SQLException {
        Set<String> known = declared.stream()
                .flatMap(table -> table.columns().stream().map(column -> table.name() + "." + column.name()))
                .collect(Collectors.toSet());
        known.addAll(ROTATION);
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            Map<String, List<String>> byTable = new TreeMap<>();
            try (ResultSet row = statement.executeQuery(COLUMNS)) {
                while (row.next()) {
                    String table = row.getString("name");
                    String column = row.getString("attname");
                    if (!known.contains(table + "." + column)) {
                        byTable.computeIfAbsent(table, it -> new ArrayList<>())
                                .add("bool_or(%s) AS \"%s\"".formatted(holds(column, row.getString("type")), column));
                    }
                }
            }
            Set<String> found = new TreeSet<>();
            for (Map.Entry<String, List<String>> table : byTable.entrySet()) {
                search(statement, table.getKey(), table.getValue(), found);
            }
            return List.copyOf(found);
        }
    }

    /** Declared columns that do not exist, or that the service must not change though it has to turn them over. */
    public static List<String> unusable(Collection<ProtectedTable> declared) throws SQLException {
        String role = config().getValue("quarkus.datasource.username", String.class);
        List<String> unusable = new ArrayList<>();
        try (Connection connection = open();
                Statement statement = connection.createStatement()) {
            for (ProtectedTable table : declared) {
                for (ProtectedColumn column : table.columns()) {
                    boolean turned = column instanceof ProtectedColumn.Encrypted
                            || column instanceof ProtectedColumn.Index
                            || column instanceof ProtectedColumn.OnlyIndex only && only.login();
                    String right = turned ? "UPDATE" : "SELECT";
                    try (ResultSet row = statement.executeQuery("SELECT has_column_privilege('%s', '%s', '%s', '%s')"
                            .formatted(role, table.name(), column.name(), right))) {
                        if (!row.next() || !row.getBoolean(1)) {
                            unusable.add(right + " " + table.name() + "." + column.name());
                        }
                    }
                }
            }
        }
        return unusable;
    }

    private static void search(Statement statement, String table, List<String> columns, Set<String> found)
            throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT " + String.join(", ", columns) + " FROM " + table)) {
            row.next();
            for (int i = 1; i <= columns.size(); i++) {
                if (row.getBoolean(i)) {
                    found.add(table + "." + row.getMetaData().getColumnName(i));
                }
            }
        }
    }

    private static String holds(String column, String type) {
        return BEGINNINGS.stream().map(id -> holds(column, type, id)).collect(Collectors.joining(" OR ", "(", ")"));
    }

    private static String holds(String column, String type, String id) {
        return switch (type) {
            case "bytea" ->
                "substring(\"%s\" from 1 for %d) = '\\x%02x%s'::bytea"
                        .formatted(
                                column,
                                1 + id.length(),
                                id.length(),
                                HexFormat.of().formatHex(id.getBytes(StandardCharsets.US_ASCII)));
            // A sealed value is longer than any key of JSON, which a colon may follow, too.
            case "json", "jsonb" -> "\"%s\"::text ~ '\"%s:[A-Za-z0-9_-]{30,}'".formatted(column, id);
            case "text[]" -> "\"%s\"::text ~ '[{,\"]%s:[A-Za-z0-9_-]{30,}'".formatted(column, id);
            default -> "\"%s\" ^@ '%s:'".formatted(column, id);
        };
    }

    private static Connection open() throws SQLException {
        return DriverManager.getConnection(
                config().getValue("quarkus.datasource.jdbc.url", String.class), "postgres", "postgres");
    }

    private static Config config() {
        return ConfigProvider.getConfig();
    }
}
