package org.labourrights.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What PostgreSQL says it read of the large tables: sequential scans, and rows whatever the way. */
final class Scans {
    private static final String LARGE_TABLES = """
            SELECT relname, seq_scan, seq_tup_read + coalesce(idx_tup_fetch, 0) FROM pg_stat_user_tables
            WHERE n_live_tup > 5000""";

    private final Connection database;
    private Map<String, Read> mark = Map.of();

    Scans(Connection database) {
        this.database = database;
    }

    private record Read(long scans, long rows) {}

    void mark() throws SQLException, InterruptedException {
        mark = now();
    }

    /** Tables of more than 5000 rows that were scanned since the mark, and how often. */
    Map<String, Long> sinceMark() throws SQLException, InterruptedException {
        Map<String, Long> scanned = new TreeMap<>();
        now().forEach((table, read) -> {
            long since = read.scans() - mark.getOrDefault(table, read).scans();
            if (since > 0) {
                scanned.put(table, since);
            }
        });
        return scanned;
    }

    /** Rows of these tables that were read since the mark. */
    long rowsSinceMark() throws SQLException, InterruptedException {
        long[] rows = {0};
        now().forEach((table, read) ->
                rows[0] += read.rows() - mark.getOrDefault(table, read).rows());
        return rows[0];
    }

    /** Tables of more than 5000 rows. */
    static Set<String> largeTables(Connection database) throws SQLException {
        Set<String> tables = new TreeSet<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(LARGE_TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /** Backends report their counts at most once a second, and an idle one when its transaction is over. */
    private Map<String, Read> now() throws SQLException, InterruptedException {
        Thread.sleep(1_500);
        Map<String, Read> reads = new TreeMap<>();
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(LARGE_TABLES)) {
            while (rows.next()) {
                reads.put(rows.getString(1), new Read(rows.getLong(2), rows.getLong(3)));
            }
        }
        return reads;
    }
}
