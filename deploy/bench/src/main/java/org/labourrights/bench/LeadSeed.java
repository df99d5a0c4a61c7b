package org.labourrights.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.labourrights.standalone.client.SuiteClient;

/**
 * Fills the tables of leads by copying a lead that came in through the API, with its clocks and its reporter. Ten leads an
 * employer over two years: one in twenty is not taken up and late, three are in work, the others closed and paid. Each
 * telephone number has reported twice.
 */
final class LeadSeed {
    private static final int OF_AN_EMPLOYER = 10;
    private static final String LEADS = SuiteClient.ARREARS + "/leads";
    private static final List<String> TABLES =
            List.of("arrears_lead", "statutory_clock", "subject_group", "subject_group_member", "vault.person");

    private static final String STAGE = """
            CREATE TABLE bench_lead AS
            SELECT s.n, uuidv7() AS id, uuidv7() AS person, e.uscc, e.division, e.path, d.day,
                   (d.day + time '10:00') AT TIME ZONE 'Asia/Shanghai' AS received_at,
                   'QX-' || e.division || '-' || to_char(d.day, 'YYYYMMDD') || '-' || lpad(s.n::text, 8, '0') AS lead_no,
                   CASE WHEN s.n %% 20 = 0 THEN 'RECEIVED' WHEN s.n %% 20 < 4 THEN 'CONNECTED' ELSE 'CLOSED' END AS state,
                   (ARRAY['HOTLINE_12345', 'NATIONAL_ARREARS_PLATFORM', 'ONSITE', 'ONLINE'])[1 + s.n %% 4] AS channel
            FROM generate_series(%d, %d) s(n)
            JOIN bench_enterprise e ON e.n = s.n / 10
            CROSS JOIN LATERAL (SELECT DATE '2025-12-28' - (s.n::bigint * 7919 %% 700)::int) d(day)
            """;

    private final Connection database;
    private final SuiteClient suite;
    private final Register register = new Register();
    private final RowCopies copies;
    private String template = "";
    private int loaded;

    LeadSeed(Connection database, SuiteClient suite) {
        this.database = database;
        this.suite = suite;
        this.copies = new RowCopies(database);
    }

    /** Loads leads until there are so many, a multiple of ten, and refreshes the planner's statistics. */
    void upTo(int leads) throws SQLException, IOException, InterruptedException {
        long start = System.nanoTime();
        if (template.isEmpty()) {
            template = handledLead();
        }
        statement("SET maintenance_work_mem = '512MB'; SET synchronous_commit = off");
        register.copyInto(database, loaded / OF_AN_EMPLOYER, leads / OF_AN_EMPLOYER);
        statement(STAGE.formatted(loaded, leads - 1));
        progress(start, "staged");
        Indexes indexes = Indexes.takeAway(database, TABLES);
        statement("SET session_replication_role = replica");
        copies.insert("arrears_lead", "SELECT * FROM arrears_lead WHERE id = '" + template + "'", lead(), "bench_lead");
        progress(start, "leads");
        clock("ACCEPT", 0);
        clock("CONNECT", 1);
        clock("FEEDBACK", 3);
        progress(start, "clocks");
        copies.insert(
                "vault.person",
                "SELECT * FROM vault.person WHERE subject = '" + template + "' LIMIT 1",
                person(),
                "bench_lead");
        LeadFigures.groups(database);
        LeadFigures.insert(database);
        progress(start, "people, groups and figures");
        statement("SET session_replication_role = origin; DROP TABLE bench_lead, bench_enterprise");
        indexes.makeAgain();
        progress(start, "indexes");
        statement("VACUUM ANALYZE");
        Figures.awaitFolded(database);
        loaded = leads;
        System.out.printf(
                Locale.ROOT,
                "%,d leads with %,d clocks loaded after %.0f s%n",
                leads,
                3L * leads,
                (System.nanoTime() - start) / 1e9);
    }

    /** What the calls ask for, and the id of a lead there. */
    Register.Sample sample() {
        return register.sample();
    }

    /** Id of a lead of the sample's employer. */
    String leadOfEmployer() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT id FROM arrears_lead WHERE uscc = '" + sample().uscc() + "' ORDER BY id LIMIT 1")) {
            row.next();
            return row.getString(1);
        }
    }

    /** One whose three clocks were met, so that nothing of it is left to do. */
    private String handledLead() {
        String officer = "county-150105";
        Map<String, Object> lead = new TreeMap<>(Map.of(
                "leadType", "COMPLAINT",
                "channel", "ONSITE",
                "reporter", Map.of("anonymous", false, "name", "李小明", "phone", "13800000000"),
                "employerName", "示例压测企业",
                "employmentRelation", "UNKNOWN",
                "divisionCode", "150105",
                "claimWorkerCount", 1,
                "claimTotalAmount", "8600.00",
                "migrantWage", true));
        String id =
                suite.post(officer, LEADS, lead).orFail(LEADS).body().path("id").asText();
        step(officer, id, "acceptance", Map.of("handlerId", officer, "handlerAgencyId", "HRSS-150105"));
        step(officer, id, "contacts", Map.of("withParty", "ENTERPRISE", "method", "PHONE", "summary", "已对接"));
        step(officer, id, "feedbacks", Map.of("stage", "PROGRESS", "content", "已对接"));
        return id;
    }

    private void step(String officer, String id, String step, Map<String, Object> body) {
        suite.write(
                        officer,
                        "POST",
                        LEADS + "/" + id + "/" + step,
                        body,
                        id + step,
                        step.equals("acceptance") ? "\"0\"" : "*")
                .orFail(step);
    }

    private static Map<String, String> lead() {
        String taken = "CASE WHEN b.state <> 'RECEIVED' THEN b.received_at + interval '1 hour' END";
        Map<String, String> columns = new TreeMap<>();
        columns.put("id", "b.id");
        columns.put("lead_no", "b.lead_no");
        columns.put("complaint_id", "gen_random_uuid()");
        columns.put("channel", "b.channel");
        columns.put("received_at", "b.received_at");
        columns.put("uscc", "b.uscc");
        columns.put("division_code", "b.division");
        columns.put("division_path", "b.path");
        columns.put("state", "b.state");
        columns.put("outcome", "CASE WHEN b.state = 'CLOSED' THEN 'PAID_IN_FULL' END");
        columns.put(
                "handler_id", "CASE WHEN b.state <> 'RECEIVED' THEN 'officer-' || b.division || '-' || b.n % 5 END");
        columns.put("handler_agency_id", "CASE WHEN b.state <> 'RECEIVED' THEN 'HRSS-' || b.division END");
        columns.put("accept_due_on", "b.day");
        columns.put("connect_due_on", "b.day + 1");
        columns.put("feedback_due_on", "b.day + 3");
        columns.put("accepted_at", taken);
        columns.put("connected_at", taken);
        columns.put("feedback_at", "CASE WHEN b.state = 'CLOSED' THEN b.received_at + interval '2 hours' END");
        columns.put("paid_amount", "CASE WHEN b.state = 'CLOSED' THEN t.claim_total_amount ELSE 0 END");
        columns.put("paid_worker_count", "CASE WHEN b.state = 'CLOSED' THEN 1 ELSE 0 END");
        columns.put("paid_on", "CASE WHEN b.state = 'CLOSED' THEN b.day + 20 END");
        columns.put("closed_on", "CASE WHEN b.state = 'CLOSED' THEN b.day + 20 END");
        columns.put("reporter_ref", "b.person");
        return columns;
    }

    private void clock(String kind, int days) throws SQLException {
        Map<String, String> columns = new TreeMap<>(Map.of(
                "id", "uuidv7()",
                "subject", "b.id",
                "number", "b.lead_no",
                "uscc", "b.uscc",
                "division_path", "b.path",
                "owner_agency", "'HRSS-' || b.division",
                "started_at", "b.received_at"));
        String due = "b.day + " + days;
        String late = "(" + due + " + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'";
        columns.put("natural_due_on", due);
        columns.put("working_due_on", due);
        columns.put("due_at", late);
        columns.put("met_at", "CASE WHEN b.state <> 'RECEIVED' THEN b.received_at + interval '1 hour' END");
        columns.put("breached_at", "CASE WHEN b.state = 'RECEIVED' THEN " + late + " END");
        copies.insert(
                "statutory_clock",
                "SELECT * FROM statutory_clock WHERE subject = '" + template + "' AND kind = '" + kind + "'",
                columns,
                "bench_lead");
    }

    private static Map<String, String> person() {
        return Map.of(
                "id", "b.person",
                "subject", "b.id",
                "division_path", "b.path",
                "phone_index", "'bench:' || b.n / 2");
    }

    private static void progress(long start, String what) {
        System.out.printf(Locale.ROOT, "  %6.0f s  %s%n", (System.nanoTime() - start) / 1e9, what);
    }

    private void statement(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
