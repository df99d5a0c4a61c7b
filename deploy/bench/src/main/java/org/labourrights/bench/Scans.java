package org.labourrights.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What PostgreSQL says of sequential scans of large tables. */
final class Scans {
    private static final String LARGE_TABLES =
            "SELECT relname, seq_scan FROM pg_stat_user_tables WHERE n_live_tup > 5000";

    private final Connection database;
    private Map<String, Long> mark = Map.of();

    Scans(Connection database) {
        this.database = database;
    }

    void mark() throws SQLException, InterruptedException {
        mark = now();
    }

    /** Tables of more than 5000 rows that were scanned since the mark, and how often. */
    Map<String, Long> sinceMark() throws SQLException, InterruptedException {
        Map<String, Long> scanned = new TreeMap<>();
        now().forEach((table, scans) -> {
            long since = scans - mark.getOrDefault(table, scans);
            if (since > 0) {
                scanned.put(table, since);
            }
        });
        return scanned;
    }

    /** Tables of more than 5000 rows. */
    static Set<String> largeTables(Connection database) throws SQLException {
        return counted(database).keySet();
    }

    /** Backends report their counts at most once a second, and an idle one when its transaction is over. */
    private Map<String, Long> now() throws SQLException, InterruptedException {
        Thread.sleep(1_500);
        return counted(database);
    }

    private static Map<String, Long> counted(Connection database) throws SQLException {
        Map<String, Long> scans = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(LARGE_TABLES)) {
            while (rows.next()) {
                scans.put(rows.getString(1), rows.getLong(2));
            }
        }
        return scans;
    }
}
