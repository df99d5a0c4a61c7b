package org.labourrights.reporting.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labourrights.reporting.Fixtures.newUscc;
import static org.labourrights.reporting.Fixtures.officer;
import static org.labourrights.reporting.Fixtures.platform;
import static org.labourrights.reporting.Fixtures.register;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.chassis.time.timer.TimerSweep;
import org.labourrights.reporting.TimeTravel;
import org.labourrights.testkit.WithSuite;

/** One obligation of a chunk that somebody refuses, and its neighbours. */
@QuarkusTest
@WithSuite
class StubbornObligationTest {

    @Inject
    EntityManager entities;

    @Inject
    SystemScope systemScope;

    @Inject
    TimeTravel time;

    @Inject
    MovableClock clock;

    @Inject
    TimerSweep sweep;

    @Inject
    Refusal refusal;

    /** Another feature that cannot cope with some enterprises. */
    @Singleton
    static class Refusal {

        private final Set<String> refused = ConcurrentHashMap.newKeySet();

        void overdue(@Observes ObligationOverdue event) {
            if (refused.contains(event.obligation().uscc().value())) {
                throw new IllegalStateException("an observer that always fails");
            }
        }
    }

    @AfterEach
    void nobodyIsRefused() {
        refusal.refused.clear();
    }

    @Test
    void anObligationThatAlwaysFailsHoldsUpNoneOfItsChunkAndIsTriedAgainByItself() {
        time.to("2026-05-20T09:00:00");
        String first = registered("首家快送有限公司");
        String stubborn = registered("顽固快送有限公司");
        String last = registered("末家快送有限公司");
        time.to("2026-07-15T23:59:59");
        refusal.refused.add(stubborn);

        sweepAt("2026-07-16T00:00:00");

        assertEquals(List.of("OVERDUE"), states(first));
        assertEquals(List.of("OPEN"), states(stubborn));
        assertEquals(List.of("OVERDUE"), states(last));
        assertEquals(List.of("report.overdue.v1"), overdueEvents(first));
        assertEquals(List.of(), overdueEvents(stubborn));
        assertEquals(
                List.of("2026-07-15 PENDING 1 java.lang.IllegalStateException"),
                column("SELECT t.rung || ' ' || t.state || ' ' || t.attempts || ' ' || t.last_failure FROM timer t"
                        + " JOIN reporting_obligation o ON o.id = t.subject"
                        + " WHERE t.kind = 'obligation-overdue-one' AND o.uscc = '" + stubborn + "'"));
        assertTrue(column("SELECT rung FROM timer WHERE kind = 'obligation-overdue' AND state = 'PENDING'"
                        + " AND due_at <= '2026-07-16T00:00:00+08:00'")
                .isEmpty());

        refusal.refused.clear();
        sweepAt("2026-07-16T02:00:00");

        assertEquals(List.of("OVERDUE"), states(stubborn));
        assertEquals(List.of("report.overdue.v1"), overdueEvents(stubborn));
        assertEquals(List.of("report.overdue.v1"), overdueEvents(last));
    }

    private String registered(String name) {
        String uscc = newUscc("150103");
        register(officer("150103"), platform(uscc, name, "150103"));
        return uscc;
    }

    private void sweepAt(String local) {
        clock.stopAt(LocalDateTime.parse(local).atZone(ClockSource.ZONE).toInstant());
        sweep.sweep();
    }

    private List<?> states(String uscc) {
        return column("SELECT state FROM reporting_obligation WHERE period = '2026H1' AND uscc = '" + uscc + "'");
    }

    private List<?> overdueEvents(String uscc) {
        return column("SELECT type FROM event_log WHERE type = 'report.overdue.v1' AND uscc = '" + uscc + "'");
    }

    private List<?> column(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> systemScope.call("test", () -> entities.createNativeQuery(sql, Object.class)
                        .getResultList()));
    }
}
