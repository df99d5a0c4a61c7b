package org.labourrights.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** Sequential scans of large tables, as PostgreSQL counts them. */
final class Scans {
    private static final String LARGE_TABLES =
            "SELECT relname, seq_scan FROM pg_stat_user_tables WHERE n_live_tup > 5000";

    private final Connection database;
    private Map<String, Long> mark = Map.of();

    Scans(Connection database) {
        this.database = database;
    }

    void mark() throws Exception {
        mark = now();
    }

    /** Tables of more than 5000 rows that were scanned since the mark, and how often; tables that are new count from 0. */
    Map<String, Long> sinceMark() throws Exception {
        Map<String, Long> scanned = new TreeMap<>();
        now().forEach((table, scans) -> {
            long since = scans - mark.getOrDefault(table, 0L);
            if (since > 0) {
                scanned.put(table, since);
            }
        });
        return scanned;
    }

    /** Backends report their counts at most once a second. */
    private Map<String, Long> now() throws SQLException, InterruptedException {
        Thread.sleep(2_000);
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
