package org.labourrights.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fills the base ledger and the obligations by copying a row that the service itself wrote, each copy with its own identity,
 * place and state. So the seed need not know every column, and encrypted fields stay readable.
 */
final class Seed {
    private static final String PERIODS = """
            (SELECT y || 'H' || h AS period,
                    make_date(y, CASE h WHEN 1 THEN 7 ELSE 1 END, 1)
                        + CASE h WHEN 2 THEN interval '1 year' ELSE interval '0' END AS open_on
             FROM generate_series(2020, 2024) y, generate_series(1, 2) h) p""";

    private final Connection database;
    private final Register register = new Register();
    private int loaded;

    Seed(Connection database) {
        this.database = database;
    }

    /** Loads enterprises until there are so many, with ten past obligations each, and refreshes the planner's statistics. */
    void upTo(int enterprises) throws SQLException, IOException {
        long start = System.nanoTime();
        register.copyInto(database, loaded, enterprises);
        insert("enterprise", enterprise());
        statement("INSERT INTO enterprise_industry (industry, division_path, enterprise_id, uscc)"
                + " SELECT industry, path, id, uscc FROM bench_enterprise");
        statement("INSERT INTO enterprise_operation (division_path, enterprise_id, uscc)"
                + " SELECT path, id, uscc FROM bench_enterprise");
        statement("INSERT INTO enterprise_name_piece (enterprise_id, pieces)"
                + " SELECT id, ARRAY(SELECT DISTINCT substr(name, i, l) FROM generate_series(1, length(name)) i,"
                + " generate_series(1, 2) l) FROM bench_enterprise");
        insert("reporting_obligation", obligation());
        statement("DROP TABLE bench_enterprise");
        statement("VACUUM ANALYZE");
        loaded = enterprises;
        System.out.printf("%d enterprises loaded in %.0f s%n", enterprises, (System.nanoTime() - start) / 1e9);
    }

    /** A county with enterprises, its city and province, an enterprise there, and a piece of a name. */
    Register.Sample sample() {
        return register.sample();
    }

    private static Map<String, String> enterprise() {
        Map<String, String> columns = new TreeMap<>();
        columns.put("id", "b.id");
        columns.put("uscc", "b.uscc");
        columns.put("name", "b.name");
        columns.put("registered_division", "b.division");
        columns.put("division_path", "b.path");
        columns.put("operating_divisions", "ARRAY[b.division]");
        columns.put("operating_paths", "ARRAY[b.path]");
        columns.put("industries", "ARRAY[b.industry]");
        return columns;
    }

    private static Map<String, String> obligation() {
        Map<String, String> columns = new TreeMap<>();
        columns.put("id", "uuidv7()");
        columns.put("obligation_no", "'YG-' || b.division || '-' || p.period || '-' || b.n");
        columns.put("enterprise_id", "b.id");
        columns.put("uscc", "b.uscc");
        columns.put("period", "p.period");
        columns.put("open_on", "p.open_on::date");
        columns.put("due_on", "p.open_on::date + 14");
        columns.put("last_day", "p.open_on::date + 14");
        columns.put("recipient_level", "'COUNTY'");
        columns.put("recipient_division", "b.division");
        columns.put("division_path", "b.path");
        columns.put("urged_by", "'{}'");
        columns.put(
                "state",
                "CASE WHEN b.n % 20 = 0 THEN 'OVERDUE' WHEN b.n % 20 = 1 THEN 'FULFILLED_LATE'"
                        + " ELSE 'FULFILLED' END");
        columns.put("escalation_level", "0");
        columns.put("judged_filing_on", "CASE WHEN b.n % 20 > 0 THEN p.open_on::date + 10 END");
        columns.put("correction_due_on", "NULL");
        columns.put("settled_on", "CASE WHEN b.n % 20 > 0 THEN p.open_on::date + 20 END");
        columns.put("exempt_reason", "NULL");
        columns.put("exempt_approval_no", "NULL");
        columns.put("exempted_by", "NULL");
        return columns;
    }

    /** Copies one row of the table for each staged enterprise (and period), with these columns replaced. */
    private void insert(String table, Map<String, String> replaced) throws SQLException {
        StringBuilder names = new StringBuilder();
        StringBuilder values = new StringBuilder();
        try (Statement statement = database.createStatement();
                ResultSet columns = statement.executeQuery("SELECT column_name FROM information_schema.columns"
                        + " WHERE table_schema = 'public' AND table_name = '" + table
                        + "' ORDER BY ordinal_position")) {
            while (columns.next()) {
                String name = columns.getString(1);
                names.append(names.isEmpty() ? "" : ", ").append(name);
                values.append(values.isEmpty() ? "" : ", ").append(replaced.getOrDefault(name, "t." + name));
            }
        }
        String periods = replaced.containsKey("period") ? " CROSS JOIN " + PERIODS : "";
        statement("INSERT INTO %s (%s) SELECT %s FROM bench_enterprise b CROSS JOIN (SELECT * FROM %s LIMIT 1) t%s"
                .formatted(table, names, values, table, periods));
    }

    private void statement(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
