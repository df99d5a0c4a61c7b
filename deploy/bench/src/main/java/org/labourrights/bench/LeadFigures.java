package org.labourrights.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Groups and statistics of the leads that were loaded: what the service itself would have kept, its figures summed up a
 * county and month, which its own job then folds into the rollups.
 */
final class LeadFigures {
    private static final String GROUPS = """
            INSERT INTO subject_group (id, family, group_key, uscc, division_path, first_on, last_on, subjects, people, amount,
                                       open_subjects, open_people, open_amount, paid_amount)
            SELECT uuidv7(), 'lead', uscc || '-' || to_char(min(day), 'YYYYMMDD'), uscc, min(path), min(day), max(day),
                   count(*), count(*), 8600 * count(*),
                   count(*) FILTER (WHERE state <> 'CLOSED'), count(*) FILTER (WHERE state <> 'CLOSED'),
                   8600 * count(*) FILTER (WHERE state <> 'CLOSED'), 8600 * count(*) FILTER (WHERE state = 'CLOSED')
            FROM bench_lead GROUP BY uscc""";

    private static final String MEMBERS = """
            INSERT INTO subject_group_member (subject, group_id, number, division_path, came_on, counted, open, people,
                                              amount, paid)
            SELECT b.id, g.id, b.lead_no, b.path, b.day, true, b.state <> 'CLOSED', 1, 8600,
                   CASE WHEN b.state = 'CLOSED' THEN 8600 ELSE 0 END
            FROM bench_lead b JOIN subject_group g ON g.uscc = b.uscc""";

    private static final String MONTHLY = """
            INSERT INTO rollup_change (measure, bucket, corrects, division_path, facets, counts)
            SELECT '%s', (date_trunc('month', day) + interval '14 days')::date::text, '', path, %s, %s
            FROM bench_lead WHERE %s GROUP BY date_trunc('month', day), path, channel""";

    private static final String BY_EMPLOYER = """
            INSERT INTO rollup_change (measure, bucket, corrects, division_path, facets, counts)
            SELECT 'RECEIVED', max(day)::text, '', path, ARRAY['EMPLOYER=' || uscc],
                   ARRAY[count(*), count(*), 860000 * count(*)]
            FROM bench_lead GROUP BY path, uscc""";

    private static final String TOTAL = "ARRAY['TOTAL']";
    private static final String SIZE = "ARRAY[count(*), count(*), 860000 * count(*)]";
    private static final String MET = "ARRAY[count(*) FILTER (WHERE state <> 'RECEIVED'), count(*)]";

    private LeadFigures() {}

    static void groups(Connection database) throws SQLException {
        run(database, List.of(GROUPS, MEMBERS));
    }

    static void insert(Connection database) throws SQLException {
        run(
                database,
                List.of(
                        MONTHLY.formatted("RECEIVED", "ARRAY['TOTAL', 'CHANNEL=' || channel]", SIZE, "true"),
                        MONTHLY.formatted("STOCK", TOTAL, SIZE, "state <> 'CLOSED'"),
                        MONTHLY.formatted("ACCEPT", TOTAL, MET, "true"),
                        MONTHLY.formatted("CONNECT", TOTAL, MET, "true"),
                        MONTHLY.formatted("FEEDBACK", TOTAL, MET, "true"),
                        MONTHLY.formatted(
                                "COMPLAINT",
                                TOTAL,
                                "ARRAY[count(*), count(*) FILTER (WHERE state = 'CLOSED')]",
                                "true"),
                        MONTHLY.formatted(
                                "RECOVERY", TOTAL, "ARRAY[860000 * count(*), 860000 * count(*)]", "state = 'CLOSED'"),
                        BY_EMPLOYER));
    }

    private static void run(Connection database, List<String> statements) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
