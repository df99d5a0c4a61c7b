package org.labourrights.reporting.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labourrights.reporting.Fixtures.newUscc;
import static org.labourrights.reporting.Fixtures.officer;
import static org.labourrights.reporting.Fixtures.platform;
import static org.labourrights.reporting.Fixtures.register;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.Timers;
import org.labourrights.reporting.TimeTravel;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class ProjectDueDatesTest {

    @Inject
    Timers timers;

    @Inject
    Database database;

    @Inject
    SystemScope system;

    @Inject
    TimeTravel time;

    @Test
    void countsAProvisionalDueDateAgainAndSaysWhy() {
        time.to("2026-05-16T09:00:00");
        String moves = registered("预估快送有限公司");
        String stays = registered("不变快送有限公司");
        inTransaction(() -> {
            database.update(
                    "UPDATE reporting_obligation SET due_on = '2026-07-14', last_day = '2026-07-14',"
                            + " due = due || '{\"provisional\":true,\"dueOn\":\"2026-07-14\"}' WHERE uscc = ?",
                    moves);
            database.update(
                    "UPDATE reporting_obligation SET due = due || '{\"provisional\":true}' WHERE uscc = ?", stays);
        });

        inTransaction(() -> timers.schedule(new TimerRequest(
                "calendar-walk",
                UUID.randomUUID(),
                new UUID(0, 0).toString(),
                Instant.parse("2026-05-16T01:00:00Z"),
                "CN/",
                "{\"days\":\"obligation\"}")));
        time.to("2026-05-16T09:00:01", "^calendar-walk$");

        assertEquals(List.of("2026-07-15 2026-07-15 false"), due(moves));
        assertEquals(List.of("2026-07-15 2026-07-15 false"), due(stays));
        assertEquals(List.of("2026-07-14 2026-07-15 calendar"), events(moves));
        assertEquals(List.of(), events(stays));
    }

    private static String registered(String name) {
        String uscc = newUscc("150103");
        register(officer("150103"), platform(uscc, name, "150103"));
        return uscc;
    }

    private List<String> due(String uscc) {
        return column("SELECT concat_ws(' ', due_on, last_day, due->>'provisional') FROM reporting_obligation"
                + " WHERE period = '2026H1' AND uscc = '" + uscc + "'");
    }

    private List<String> events(String uscc) {
        return column("SELECT concat_ws(' ', payload->>'before', payload->>'dueOn', split_part(reason, ' ', 1))"
                + " FROM event_log WHERE type = 'obligation.projected.v1' AND topic IS NULL AND uscc = '" + uscc + "'");
    }

    private void inTransaction(Runnable work) {
        system.run("test", () -> QuarkusTransaction.requiringNew().run(work));
    }

    private List<String> column(String sql) {
        return system.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.list(sql, row -> row.getString(1))));
    }
}
