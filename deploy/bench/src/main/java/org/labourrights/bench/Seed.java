package org.labourrights.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Fills the base ledger and the obligations. Of an enterprise's ten obligations nine belong to past half-years and the last
 * to the running one, whose end opens it. The obligations of a period are written in the order of the ledger, as the service
 * plans them.
 */
final class Seed {
    /** The running period and the nine before it. */
    static final List<String> PERIODS = periods();

    static final String RUNNING = "2026H1";

    private final Connection database;
    private final Register register = new Register();
    private int loaded;

    Seed(Connection database) {
        this.database = database;
    }

    /** Loads enterprises until there are so many, with ten obligations each, and refreshes the planner's statistics. */
    void upTo(int enterprises) throws SQLException, IOException, InterruptedException {
        long start = System.nanoTime();
        statement("SET maintenance_work_mem = '512MB'; SET synchronous_commit = off");
        register.copyInto(database, loaded, enterprises);
        Indexes indexes = Indexes.takeAway(
                database,
                List.of(
                        "enterprise",
                        "directory_name",
                        "enterprise_industry",
                        "enterprise_operation",
                        "reporting_obligation"));
        // The references were just made; checking them row by row would take as long as everything else.
        statement("SET session_replication_role = replica");
        enterprises();
        for (String period : PERIODS) {
            insert("reporting_obligation", obligation(period), "bench_enterprise");
            progress(start, "obligations of " + period);
        }
        Figures.insert(database);
        statement("SET session_replication_role = origin; DROP TABLE bench_enterprise");
        indexes.makeAgain();
        progress(start, "indexes");
        statement("VACUUM ANALYZE");
        Figures.awaitFolded(database);
        loaded = enterprises;
        System.out.printf(
                Locale.ROOT,
                "%,d enterprises with %,d obligations loaded after %.0f s%n",
                enterprises,
                enterprises * PERIODS.size(),
                (System.nanoTime() - start) / 1e9);
    }

    /** A county with enterprises, its city and province, an enterprise there, and pieces of names. */
    Register.Sample sample() {
        return register.sample();
    }

    private static void progress(long start, String what) {
        System.out.printf(Locale.ROOT, "  %6.0f s  %s%n", (System.nanoTime() - start) / 1e9, what);
    }

    private static List<String> periods() {
        List<String> periods = new ArrayList<>();
        for (int half = 2021 * 2 + 1; half <= 2026 * 2; half++) {
            periods.add(half / 2 + (half % 2 == 0 ? "H1" : "H2"));
        }
        return List.copyOf(periods);
    }

    private void enterprises() throws SQLException {
        insert("enterprise", enterprise(), "bench_enterprise");
        statement("INSERT INTO enterprise_industry (industry, division_path, enterprise_id, uscc)"
                + " SELECT industry, path, id, uscc FROM bench_enterprise");
        statement("INSERT INTO enterprise_operation (division_path, enterprise_id, uscc)"
                + " SELECT path, id, uscc FROM bench_enterprise");
        statement("INSERT INTO directory_name (uscc, name_key, pieces)"
                + " SELECT uscc, name, ARRAY(SELECT DISTINCT substr(name, i, l) FROM generate_series(1, length(name)) i,"
                + " generate_series(1, 2) l) || (string_to_array(trim('/' FROM path), '/'))[2:] FROM bench_enterprise");
        statement("INSERT INTO known_enterprise (uscc, division_path, in_ledger, first_source, first_seen_at)"
                + " SELECT uscc, path, true, 'ledger', now() FROM bench_enterprise");
    }

    private static Map<String, String> enterprise() {
        Map<String, String> columns = new TreeMap<>();
        columns.put("id", "b.id");
        columns.put("uscc", "b.uscc");
        columns.put("name", "b.name");
        columns.put("role", "'PLATFORM'");
        columns.put("partner_type", "NULL");
        columns.put("registered_division", "b.division");
        columns.put("division_path", "b.path");
        columns.put("operating_divisions", "ARRAY[b.division]");
        columns.put("operating_paths", "ARRAY[b.path]");
        columns.put("industries", "ARRAY[b.industry]");
        columns.put("industry_authorities", "ARRAY['MARKET_REGULATION-' || b.division]");
        columns.put("company_level", "'LOCAL'");
        columns.put("head_enterprise", "false");
        columns.put("key_enterprise", "b.n % 100 = 0");
        columns.put("status", "'ACTIVE'");
        return columns;
    }

    private static Map<String, String> obligation(String period) {
        boolean running = period.equals(RUNNING);
        String opens = "DATE '" + opensOn(period) + "'";
        Map<String, String> columns = new TreeMap<>();
        columns.put("id", "uuidv7()");
        columns.put("obligation_no", "'YG-' || b.division || '-" + period + "-' || lpad(b.n::text, 7, '0')");
        columns.put("enterprise_id", "b.id");
        columns.put("uscc", "b.uscc");
        columns.put("report_kind", "'EMPLOYMENT_PERIODIC'");
        columns.put("period", "'" + period + "'");
        columns.put("open_on", opens);
        columns.put("due_on", opens + " + 14");
        columns.put("last_day", opens + " + 14");
        columns.put("recipient_level", "'COUNTY'");
        columns.put("recipient_division", "b.division");
        columns.put("division_path", "b.path");
        columns.put("urged_by", "'{}'");
        columns.put(
                "state",
                running
                        ? "'PLANNED'"
                        : "CASE b.n % 20 WHEN 0 THEN 'OVERDUE' WHEN 1 THEN 'FULFILLED_LATE' ELSE 'FULFILLED' END");
        columns.put("escalation_level", "0");
        columns.put("judged_filing_on", running ? "NULL" : "CASE WHEN b.n % 20 > 0 THEN " + opens + " + 10 END");
        columns.put("correction_due_on", "NULL");
        columns.put("settled_on", running ? "NULL" : "CASE WHEN b.n % 20 > 0 THEN " + opens + " + 20 END");
        columns.put("exempt_reason", "NULL");
        columns.put("exempt_approval_no", "NULL");
        columns.put("exempted_by", "NULL");
        return columns;
    }

    /** The day after the end of a half-year. */
    static String opensOn(String period) {
        int year = Integer.parseInt(period.substring(0, 4));
        return period.endsWith("H1") ? year + "-07-01" : year + 1 + "-01-01";
    }

    private void insert(String table, Map<String, String> replaced, String staged) throws SQLException {
        new RowCopies(database).insert(table, "SELECT * FROM " + table + " LIMIT 1", replaced, staged);
    }

    private void statement(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
