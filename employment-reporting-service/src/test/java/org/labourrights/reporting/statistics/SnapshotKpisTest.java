package org.labourrights.reporting.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.rollup.PublishKpis;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.reporting.Fixtures;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class SnapshotKpisTest {
    private static final String PATH = "CN/620000/621200/621202/";

    @Inject
    PublishKpis snapshots;

    @Inject
    KnownEnterprises known;

    @Inject
    Database database;

    @Inject
    SystemScope system;

    @Inject
    Clock clock;

    @Test
    void publishesTheFiguresOfEachDivisionOnTheSharedTopic() {
        LocalDate today = LocalDate.now(clock);
        transaction(() -> known.registered(new UnifiedSocialCreditCode(Fixtures.newUscc("621202")), PATH));

        transaction(() -> snapshots.fire(new FiredTimer(
                UUID.randomUUID(),
                PublishKpis.KIND,
                UUID.randomUUID(),
                today.toString(),
                clock.instant(),
                "CN/",
                null,
                1)));

        assertEquals(List.of("nef.kpi K-15 1 1"), system.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.list("""
                        SELECT topic || ' ' || (payload ->> 'metric') || ' ' || (payload ->> 'numerator') || ' '
                               || (payload ->> 'denominator')
                        FROM event_log WHERE type = 'kpi.snapshot.v1' AND division_path = ?""", row -> row.getString(1), PATH))));
    }

    private void transaction(Runnable work) {
        system.run("test", () -> QuarkusTransaction.requiringNew().run(work));
    }
}
