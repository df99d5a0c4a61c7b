package org.labourrights.testkit.contract;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.labourrights.chassis.scope.SystemScope;

/** How many rows each table of each schema has, the log of events among them: what a refused request must not change. */
@ApplicationScoped
public class RowCounts {

    private static final String TABLES = """
            SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
            WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
              AND has_schema_privilege(schemaname, 'USAGE')
              AND has_any_column_privilege(format('%I.%I', schemaname, tablename), 'SELECT')
            ORDER BY 1""";

    private final AgroalDataSource dataSource;
    private final SystemScope systemScope;

    RowCounts(AgroalDataSource dataSource, SystemScope systemScope) {
        this.dataSource = dataSource;
        this.systemScope = systemScope;
    }

    /** Rows by table, counted for the whole country. */
    public Map<String, Long> now() {
        return systemScope.call(
                "row-counts", () -> QuarkusTransaction.requiringNew().call(this::count));
    }

    private Map<String, Long> count() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            String counts = tables(statement).stream()
                    .map(table -> "SELECT '" + table + "', count(*) FROM " + table)
                    .collect(Collectors.joining(" UNION ALL "));
            Map<String, Long> found = new TreeMap<>();
            try (ResultSet rows = statement.executeQuery(counts)) {
                while (rows.next()) {
                    found.put(rows.getString(1), rows.getLong(2));
                }
            }
            return found;
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
