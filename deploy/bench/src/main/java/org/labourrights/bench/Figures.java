package org.labourrights.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;

/**
 * The statistics of what was loaded: the changes that the service itself would have appended, summed up a county, which its
 * own job then folds into the rollups.
 */
final class Figures {
    private static final String APPEND =
            "INSERT INTO rollup_change (measure, bucket, corrects, division_path, facets, counts) ";

    private static final String KNOWN = APPEND + """
            SELECT 'ENTERPRISE', 'ALL', '', path, ARRAY['TOTAL'], ARRAY[count(*), count(*)]
            FROM bench_enterprise GROUP BY path""";

    private static final String DUE = APPEND + """
            SELECT 'OBLIGATION', '%2$s', '', path, ARRAY['TOTAL', 'KIND=EMPLOYMENT_PERIODIC', 'PERIOD=%1$s'],
                   ARRAY[count(*), count(*) FILTER (WHERE n %% 20 > 1), count(*) FILTER (WHERE n %% 20 = 1), 0]
            FROM bench_enterprise GROUP BY path""";

    private static final String HEADCOUNT = APPEND + """
            SELECT 'HEADCOUNT', '2025H2', '', path, ARRAY['TOTAL', 'INDUSTRY=' || industry,
                       'OCCUPATION=DELIVERY_RIDER', 'RELATION=ESTABLISHED'],
                   ARRAY[42 * count(*), 40 * count(*), 4 * count(*), 2 * count(*), 10 * count(*), 0, 42 * count(*), 0, 0]
            FROM bench_enterprise GROUP BY path, industry""";

    private static final String RISK = APPEND + """
            SELECT 'RISK', '2025H2', '', path, ARRAY['LEVEL=COMPOSITE=GREEN', 'LEVEL=R-01=GREEN', 'TOTAL'],
                   ARRAY[count(*)]
            FROM bench_enterprise GROUP BY path""";

    private Figures() {}

    static void insert(Connection database) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(KNOWN);
            for (String period : Seed.PERIODS) {
                if (!period.equals(Seed.RUNNING)) {
                    String due = Seed.opensOn(period).substring(0, 8) + "15";
                    statement.execute(DUE.formatted(period, due));
                }
            }
            statement.execute(HEADCOUNT);
            statement.execute(RISK);
        }
    }

    /** Returns when the service has folded every change. */
    static void awaitFolded(Connection database) throws SQLException, InterruptedException {
        long start = System.nanoTime();
        Patience patience = new Patience("statistics are folded");
        for (long left = left(database); left > 0; left = left(database)) {
            patience.look(left);
            Thread.sleep(500);
        }
        System.out.printf(Locale.ROOT, "  statistics folded in %.0f s%n", (System.nanoTime() - start) / 1e9);
    }

    private static long left(Connection database) throws SQLException {
        return one(database, "SELECT count(*) FROM rollup_change");
    }

    static long one(Connection database, String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
