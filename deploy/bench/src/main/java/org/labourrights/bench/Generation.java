package org.labourrights.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.labourrights.standalone.client.Known;
import org.labourrights.standalone.client.OwnSuite;
import org.labourrights.standalone.client.SuiteClient;
import org.labourrights.standalone.supervisor.PartState;
import org.labourrights.standalone.supervisor.StateFile;

/**
 * The end of a half-year at full size: at midnight every obligation of the running period opens and the next period is
 * planned for everybody. Two replicas work at it; one of them is killed when a quarter is planned.
 */
final class Generation {
    private static final String EVE = "2026-06-30T23:59:30+08:00";
    private static final String MIDNIGHT = "TIMESTAMPTZ '2026-07-01 00:00+08'";
    private static final String CHUNKS = " FROM timer WHERE due_at = " + MIDNIGHT + " AND kind ";
    private static final String OPENED_EVENT = "report.obligation.opened.v1";
    private static final int CHUNK = 500;
    private static final long LOOK_MILLIS = 1_000;

    private final OwnSuite suite;
    private final Connection database;
    private final int enterprises;

    Generation(OwnSuite suite, Connection database, int enterprises) {
        this.suite = suite;
        this.database = database;
        this.enterprises = enterprises;
    }

    /**
     * Lives through midnight.
     *
     * @return figures by name
     */
    Map<String, String> run() throws Exception {
        Map<String, String> figures = new LinkedHashMap<>();
        SuiteClient client = new SuiteClient(suite.ports());
        client.moveClock(EVE);
        System.out.println("Waiting for midnight of 2026-07-01 with two replicas of the service ...");
        try (Replica second = Replica.of(reporting(), suite.home().log("reporting-2"))) {
            untilDone(second);
            // What the relay still has to send when the last chunk is done.
            long start = System.nanoTime();
            Patience patience = new Patience("the relay sends everything");
            for (long unsent = unsent(); unsent > 0; unsent = unsent()) {
                patience.look(unsent);
                Thread.sleep(LOOK_MILLIS);
            }
            figures.put("the relay has sent everything", seconds(start) + " s later");
        }
        chunks(figures, "planned", "obligation-plan");
        chunks(figures, "opened", "obligation-open");
        return figures;
    }

    private long unsent() throws SQLException {
        return one("SELECT (SELECT max(seq) FROM event_log) - (SELECT seq FROM event_log_position"
                + " WHERE reader = 'kafka')");
    }

    private long reporting() {
        return new StateFile(suite.home().stateFile())
                .read().stream()
                        .flatMap(state -> state.parts().stream())
                        .filter(part -> part.name().equals(Known.REPORTING.name()))
                        .mapToLong(PartState::pid)
                        .findFirst()
                        .orElseThrow();
    }

    private void untilDone(Replica second) throws SQLException, InterruptedException {
        boolean killed = false;
        long planned = 0;
        long shown = System.currentTimeMillis();
        Patience patience = new Patience("everything is planned and opened");
        while (planned == 0 || pending() > 0) {
            Thread.sleep(LOOK_MILLIS);
            patience.look(one("SELECT count(*)" + CHUNKS + "LIKE 'obligation-%' AND state = 'FIRED'"));
            planned = one("SELECT count(*)" + CHUNKS + "= 'obligation-plan' AND state = 'FIRED'");
            if (!killed && planned * CHUNK > enterprises / 4) {
                second.kill();
                killed = true;
                System.out.printf("  one replica killed after %d chunks of the plan%n", planned);
            }
            if (System.currentTimeMillis() - shown > 60_000) {
                shown = System.currentTimeMillis();
                System.out.printf(
                        "  %d chunks planned, %d opened%n",
                        planned, one("SELECT count(*)" + CHUNKS + "= 'obligation-open' AND state = 'FIRED'"));
            }
        }
    }

    private long pending() throws SQLException {
        return one("SELECT count(*)" + CHUNKS + "LIKE 'obligation-%' AND state = 'PENDING'");
    }

    /** How long the chunks of one kind took, in all and at the beginning and the end. */
    private void chunks(Map<String, String> figures, String what, String kind) throws SQLException {
        String fired = CHUNKS + "= '" + kind + "' AND state = 'FIRED'";
        long count = one("SELECT count(*)" + fired);
        long millis = millis("max(fired_at) - min(fired_at)", fired);
        String order =
                ", row_number() OVER (ORDER BY fired_at) AS n, fired_at - lag(fired_at) OVER (ORDER BY fired_at) AS took";
        String timed = " FROM (SELECT fired_at" + order + fired + ") c WHERE took IS NOT NULL AND n ";
        figures.put(
                what,
                String.format(
                        Locale.ROOT,
                        "%d chunks of %d in %.0f s; median chunk %d ms, first tenth %d ms, last tenth %d ms",
                        count,
                        CHUNK,
                        millis / 1e3,
                        median(timed + "> 0"),
                        median(timed + "<= " + Math.max(2, count / 10)),
                        median(timed + "> " + (count - Math.max(2, count / 10)))));
    }

    private long median(String timed) throws SQLException {
        return millis("percentile_cont(0.5) WITHIN GROUP (ORDER BY took)", timed);
    }

    private long millis(String interval, String from) throws SQLException {
        return one("SELECT coalesce(round(extract(epoch FROM " + interval + ") * 1000), 0)" + from);
    }

    /** Counts of what must not be, by name; read without an index where need be, after the scans were counted. */
    Map<String, Long> faults() throws SQLException {
        Map<String, Long> faults = new LinkedHashMap<>();
        faults.put("enterprises without an obligation for the next period", one("""
                SELECT count(*) FROM enterprise e WHERE status IN ('ACTIVE', 'SUSPENDED') AND NOT EXISTS
                    (SELECT FROM reporting_obligation o WHERE o.uscc = e.uscc AND o.state = 'PLANNED'
                         AND o.open_on > DATE '2026-07-01')"""));
        faults.put("obligations planned twice", one("""
                SELECT count(*) FROM (SELECT FROM reporting_obligation WHERE state = 'PLANNED'
                    GROUP BY uscc, report_kind, period, recipient_division HAVING count(*) > 1) twice"""));
        faults.put("holes in the numbers of the next period", one("""
                SELECT coalesce(sum(last - n), 0) FROM (
                    SELECT max(substr(obligation_no, length(obligation_no) - 4)::int) AS last, count(*) AS n
                    FROM reporting_obligation WHERE period IN ('2026H2', '2026Q3')
                    GROUP BY recipient_division, period) series"""));
        faults.put("obligations of the ended period that did not open", one("""
                SELECT count(*) FROM reporting_obligation WHERE state = 'PLANNED' AND open_on <= DATE '2026-07-01'"""));
        faults.put(
                "opened obligations without exactly one event",
                one(
                        "SELECT count(*) FROM reporting_obligation o LEFT JOIN (SELECT subject, count(*) AS n FROM event_log"
                                + " WHERE type = '" + OPENED_EVENT
                                + "' GROUP BY subject) e ON e.subject = o.obligation_no"
                                + " WHERE o.open_on = DATE '2026-07-01' AND o.state = 'OPEN' AND e.n IS DISTINCT FROM 1"));
        faults.put(
                "difference of the statistic",
                Math.abs(one("SELECT (SELECT count(*) FROM reporting_obligation WHERE due_on = DATE '2026-07-15')"
                        + " - (SELECT coalesce(sum(counts[1]), 0) FROM rollup WHERE measure = 'OBLIGATION'"
                        + " AND division_path = 'CN/' AND facet = 'TOTAL' AND bucket = '2026-07-15')"
                        + " - (SELECT coalesce(sum(counts[1]), 0) FROM rollup_change WHERE measure = 'OBLIGATION'"
                        + " AND bucket = '2026-07-15')")));
        return faults;
    }

    private long one(String sql) throws SQLException {
        return Figures.one(database, sql);
    }

    private static long seconds(long start) {
        return (System.nanoTime() - start) / 1_000_000_000;
    }
}
