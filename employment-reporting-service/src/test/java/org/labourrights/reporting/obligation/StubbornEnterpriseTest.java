package org.labourrights.reporting.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labourrights.reporting.Fixtures.newUscc;
import static org.labourrights.reporting.Fixtures.officer;
import static org.labourrights.reporting.Fixtures.platform;
import static org.labourrights.reporting.Fixtures.register;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.chassis.time.timer.TimerSweep;
import org.labourrights.reporting.TimeTravel;
import org.labourrights.testkit.WithSuite;

/** One enterprise of the ledger that cannot be planned for, not even read, and all the others of the country. */
@QuarkusTest
@WithSuite
class StubbornEnterpriseTest {

    @Inject
    Database database;

    @Inject
    SystemScope systemScope;

    @Inject
    TimeTravel time;

    @Inject
    MovableClock clock;

    @Inject
    TimerSweep sweep;

    @Test
    void anEnterpriseThatCannotBePlannedForHoldsUpNobodyAndIsPlannedOnceItCanBe() {
        time.to("2026-05-20T09:00:00");
        String before = registered("150102");
        String stubborn = registered("150103");
        String alsoStubborn = registered("150104");
        String behind = registered("150105");
        time.to("2026-06-30T23:59:59");
        operatesIn(stubborn, "nowhere");
        operatesIn(alsoStubborn, "neither");

        sweepAt("2026-07-01T00:00:00");

        assertEquals(List.of("PLANNED"), planned(before));
        assertEquals(List.of(), planned(stubborn));
        assertEquals(List.of(), planned(alsoStubborn));
        assertEquals(List.of("PLANNED"), planned(behind));
        assertEquals(List.of("PENDING 1"), timers(stubborn));
        assertEquals(List.of("PENDING 1"), timers(alsoStubborn));
        assertEquals(List.of(), rows("""
                SELECT rung FROM timer WHERE kind = 'obligation-plan' AND state = 'PENDING'
                AND due_at <= '2026-07-01T00:00:00+08:00' AND 'any' = ?""", "any"));

        operatesIn(stubborn, "150103");
        operatesIn(alsoStubborn, "150104");
        sweepAt("2026-07-01T02:00:00");

        assertEquals(List.of("PLANNED"), planned(stubborn));
        assertEquals(List.of("PLANNED"), planned(alsoStubborn));
    }

    private static String registered(String division) {
        String uscc = newUscc(division);
        register(officer(division), platform(uscc, "顽固快送有限公司", division));
        return uscc;
    }

    private void operatesIn(String uscc, String division) {
        systemScope.run("test", () -> QuarkusTransaction.requiringNew()
                .run(() -> database.update(
                        "UPDATE enterprise SET operating_divisions = ARRAY[?] WHERE uscc = ?", division, uscc)));
    }

    private void sweepAt(String local) {
        clock.stopAt(LocalDateTime.parse(local).atZone(ClockSource.ZONE).toInstant());
        sweep.sweep();
    }

    private List<String> planned(String uscc) {
        return rows("SELECT state FROM reporting_obligation WHERE period = '2026H2' AND uscc = ?", uscc);
    }

    private List<String> timers(String uscc) {
        return rows("""
                SELECT t.state || ' ' || t.attempts FROM timer t JOIN enterprise e ON e.id = t.subject
                WHERE t.kind = 'obligation-plan-one' AND e.uscc = ?""", uscc);
    }

    private List<String> rows(String sql, String value) {
        return systemScope.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.list(sql, row -> row.getString(1), value)));
    }
}
