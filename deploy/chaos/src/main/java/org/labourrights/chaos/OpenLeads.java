package org.labourrights.chaos;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.labourrights.standalone.client.Known;
import org.labourrights.standalone.client.OwnSuite;
import org.labourrights.standalone.client.SuiteClient;

/**
 * Open leads whose acceptance falls due within one minute, sixty due instants: copies of a lead that came in through the
 * API, made in the database, because taking so many in one by one is not what is measured.
 */
final class OpenLeads {

    /** The columns that can be written stand for {@code %s}; one is computed by the database. */
    private static final String COPY_LEADS = """
            INSERT INTO arrears_lead (%s)
            SELECT %s
            FROM arrears_lead t, generate_series(1, ?) n,
                 jsonb_populate_record(t, jsonb_build_object(
                       'id', gen_random_uuid(), 'complaint_id', gen_random_uuid(), 'reporter_ref', NULL,
                       'lead_no', 'QX-152921-20251231-' || (1000000 + n))) copy
            WHERE t.id = ?
            """;

    private static final String COLUMNS = """
            SELECT string_agg(column_name, ', '), string_agg('copy.' || column_name, ', ')
            FROM information_schema.columns WHERE table_name = 'arrears_lead' AND is_generated = 'NEVER'
            """;

    private static final String COPY_CLOCKS = """
            INSERT INTO lead_clock
            SELECT (jsonb_populate_record(t, jsonb_build_object(
                       'id', gen_random_uuid(), 'lead_id', l.id, 'lead_no', l.lead_no,
                       'due_at', ?::timestamptz + (row_number() OVER (ORDER BY l.lead_no) % 60) * interval '1 second')
                   )).*
            FROM lead_clock t JOIN arrears_lead l ON l.lead_no LIKE 'QX-152921-20251231-1%'
            WHERE t.lead_id = ? AND t.kind = 'ACCEPT'
            """;

    private static final String ARM = """
            INSERT INTO timer (id, kind, subject, rung, due_at, next_attempt_at, division_path)
            SELECT gen_random_uuid(), 'lead-clock', c.id, 'DUE#1', c.due_at, c.due_at, c.division_path
            FROM lead_clock c WHERE c.lead_no LIKE 'QX-152921-20251231-1%'
            """;

    private static final String STICK = """
            CREATE FUNCTION stuck_lead() RETURNS trigger LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION 'this lead is stuck'; END $$;
            CREATE TRIGGER stuck_lead BEFORE UPDATE ON statutory_clock FOR EACH ROW
            WHEN (OLD.number = 'QX-152921-20251231-1000030') EXECUTE FUNCTION stuck_lead();
            """;

    static final String DATABASE = Known.ARREARS.database();

    private final OwnSuite own;
    private final SuiteClient suite;

    OpenLeads(OwnSuite own) {
        this.own = own;
        this.suite = new SuiteClient(own.ports());
    }

    private static String copyLeads(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var columns = statement.executeQuery(COLUMNS)) {
            columns.next();
            return COPY_LEADS.formatted(columns.getString(1), columns.getString(2));
        }
    }

    /**
     * Fills the database.
     *
     * @param ahead how long before the first of them is due, in seconds of the suite's clock
     * @return the first due instant
     */
    OffsetDateTime open(int leads, long ahead) throws SQLException {
        String location = suite.post(
                        "county-152921",
                        SuiteClient.ARREARS + "/leads",
                        Map.of(
                                "leadType", "COMPLAINT",
                                "channel", "HOTLINE_12345",
                                "reporter", Map.of("anonymous", false, "name", "李小明", "phone", "13800000000"),
                                "employerName", "示例压测企业",
                                "employmentRelation", "UNKNOWN",
                                "divisionCode", "152921",
                                "claimWorkerCount", 1,
                                "claimTotalAmount", "8600.00",
                                "migrantWage", true))
                .orFail("POST /leads")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        UUID template = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        try (Connection connection = own.superuser(DATABASE)) {
            connection.setAutoCommit(false);
            try (var copy = connection.prepareStatement(copyLeads(connection))) {
                copy.setInt(1, leads);
                copy.setObject(2, template);
                copy.executeUpdate();
            }
            OffsetDateTime first = OffsetDateTime.parse(suite.clock()).plusSeconds(ahead);
            try (var copy = connection.prepareStatement(COPY_CLOCKS)) {
                copy.setString(1, first.toString());
                copy.setObject(2, template);
                copy.executeUpdate();
            }
            try (var arm = connection.createStatement()) {
                arm.executeUpdate(ARM);
                arm.execute(STICK);
            }
            connection.commit();
            try (var analyze = connection.createStatement()) {
                connection.setAutoCommit(true);
                analyze.execute("ANALYZE arrears_lead, statutory_clock, timer");
            }
            return first;
        }
    }

    /** How many of them have fired. */
    int fired() throws SQLException {
        try (Connection connection = own.superuser(DATABASE);
                var count = connection.createStatement();
                var row = count.executeQuery(
                        "SELECT count(*) FROM timer WHERE kind = 'lead-clock' AND rung = 'DUE#1' AND state = 'FIRED'")) {
            row.next();
            return row.getInt(1);
        }
    }
}
