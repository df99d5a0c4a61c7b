package org.labourrights.arrears.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.Fixtures;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.chassis.time.timer.TimerSweep;
import org.labourrights.chassis.time.timer.Timers;
import org.labourrights.testkit.WithSuite;

/** What {@code deploy/suite chaos leads} shows with very many leads and three processes, with some hundred and threads. */
@QuarkusTest
@WithSuite
class ClockSweepTest {

    private static final int LEADS = 400;
    private static final Instant DUE =
            OffsetDateTime.parse("2026-07-02T00:00:00+08:00").toInstant();

    private static final String COPY_LEADS = """
            INSERT INTO arrears_lead (%s)
            SELECT %s
            FROM arrears_lead t, generate_series(1000, ?) n,
                 jsonb_populate_record(t, jsonb_build_object(
                       'id', gen_random_uuid(), 'complaint_id', gen_random_uuid(), 'lead_no', ?::text || n)) copy
            WHERE t.id = ?
            """;

    // Four due instants, a second apart.
    private static final String COPY_CLOCKS = """
            INSERT INTO lead_clock
            SELECT (jsonb_populate_record(t, jsonb_build_object(
                       'id', gen_random_uuid(), 'lead_id', l.id, 'lead_no', l.lead_no,
                       'due_at', t.due_at + (row_number() OVER (ORDER BY l.lead_no) % 4) * interval '1 second'))).*
            FROM lead_clock t JOIN arrears_lead l ON l.lead_no LIKE ? || '____'
            WHERE t.lead_id = ? AND t.kind = 'ACCEPT' AND l.id <> t.lead_id
            """;

    private static final String ARM = """
            INSERT INTO timer (id, kind, subject, rung, due_at, next_attempt_at, division_path)
            SELECT gen_random_uuid(), 'lead-clock', id, 'DUE#1', due_at, due_at, division_path
            FROM lead_clock WHERE lead_no LIKE ? || '____' AND id NOT IN (SELECT subject FROM timer)
            """;

    @Inject
    MovableClock clock;

    @Inject
    TimerSweep sweep;

    @Inject
    Timers timers;

    @Inject
    Database database;

    @Inject
    SystemScope system;

    private String series = "";

    @BeforeEach
    void manyOpenLeadsFallDueWithinSeconds() {
        clock.stopAt(OffsetDateTime.parse("2026-07-01T10:00:00+08:00").toInstant());
        String location = Fixtures.officer("152921")
                .body(Fixtures.complaint("152921", "示例骑手服务有限公司", null))
                .post(Fixtures.LEADS)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        UUID template = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        series = "QX-152921-20260701-" + (Math.floorMod(template.hashCode(), 9000) + 1000);
        inSystemScope(() -> {
            database.update(COPY_LEADS.formatted(columns(""), columns("copy.")), 999 + LEADS, series, template);
            database.update(COPY_CLOCKS, series, template);
            return database.update(ARM, series);
        });
        clock.stopAt(DUE.plusSeconds(3));
    }

    @AfterEach
    void theClockRunsOn() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void threeSweepsFireEachRungOnceAndAStuckLeadDelaysNoOther() throws Exception {
        UUID stuck = UUID.fromString(texts("SELECT id::text FROM lead_clock WHERE lead_no = ? || '1007'", series)
                .getFirst());
        inSystemScope(() -> database.update("UPDATE lead_clock SET due = '{\"broken\": true}' WHERE id = ?", stuck));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> replicas = new ArrayList<>();
            for (int replica = 0; replica < 3; replica++) {
                replicas.add(threads.submit(sweep::sweep));
            }
            for (Future<Integer> one : replicas) {
                one.get();
            }
        }

        assertEquals(List.of("399 of 399"), texts("""
                SELECT count(*) || ' of ' || count(DISTINCT subject) FROM event_log
                WHERE type = 'lead.sla.breached.v1' AND subject LIKE ? || '____'
                """, series));
        assertEquals(List.of("FIRED 399", "PENDING 1"), states("DUE#1"));
        assertEquals(List.of("PENDING 399"), states("ESCALATION-1#1"));
        assertEquals(List.of("1"), texts("SELECT attempts || '' FROM timer WHERE subject = ?::uuid", stuck.toString()));
        inSystemScope(() -> timers.cancel("lead-clock", stuck));
    }

    @Test
    void oneSweepTellsTheBreachesInTheOrderInWhichTheyFellDue() {
        sweep.sweep();

        assertEquals(List.of("0"), texts("""
                SELECT count(*) FILTER (WHERE due_at < before) || '' FROM (
                    SELECT c.due_at, max(c.due_at) OVER (ORDER BY e.seq) AS before
                    FROM event_log e JOIN lead_clock c ON c.lead_no = e.subject AND c.kind = 'ACCEPT'
                    WHERE e.type = 'lead.sla.breached.v1' AND e.subject LIKE ? || '____') told
                """, series));
        assertEquals(List.of("FIRED 400"), states("DUE#1"));
    }

    /** Those that can be written; one is computed by the database. */
    private String columns(String prefix) {
        return texts(
                        "SELECT string_agg('" + prefix + "' || column_name, ', ') FROM information_schema.columns"
                                + " WHERE table_name = ? AND is_generated = 'NEVER'",
                        "arrears_lead")
                .getFirst();
    }

    private List<String> states(String rung) {
        return texts(
                "SELECT t.state || ' ' || count(*) FROM timer t JOIN lead_clock c ON c.id = t.subject WHERE t.rung = '"
                        + rung + "' AND c.lead_no LIKE ? || '____' GROUP BY t.state ORDER BY t.state",
                series);
    }

    private List<String> texts(String sql, String value) {
        return inSystemScope(() -> database.list(sql, row -> row.getString(1), value));
    }

    private <T> T inSystemScope(Supplier<T> work) {
        return system.call("test", () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
