package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.TimerSweep;
import org.labourrights.chassis.time.timer.Timers;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.token.Tokens;

/** Who may see and who acts are two things. */
@QuarkusTest
@WithSuite
class ActorTest {

    private static final String NOTES = "/api/probe/v1/notes";
    private static final String OFFICER = "officer-7";

    @Inject
    Database database;

    @Inject
    SystemScope systemScope;

    @Inject
    CurrentCaller caller;

    @Inject
    EventLog log;

    @Inject
    Timers timers;

    @Inject
    TimerSweep sweep;

    @Inject
    Clock clock;

    @Test
    void whatAPersonsCallLeadsToNamesThePersonAlsoBeyondTheirReach() {
        String id = written("counted " + UUID.randomUUID());

        assertEquals(List.of("probe.written.v1 " + OFFICER, "probe.counted.v1 " + OFFICER), signed(id));
        assertEquals(
                List.of(OFFICER + " " + OFFICER),
                rows("SELECT created_by || ' ' || updated_by FROM probe_note WHERE id = ?::uuid", id));
    }

    @Test
    void whoMustNotBeNamedIsNot() {
        AssertionError caught = assertThrows(AssertionError.class, () -> written("whisper " + UUID.randomUUID()));

        // The watch over all calls sees it: an officer is no reporter.
        assertTrue(caught.getMessage().contains("system:inside"), caught.getMessage());
    }

    @Test
    void aJobActsForNobody() {
        var subject = UUID.randomUUID();
        UUID event = systemScope.call("probe-job", () -> QuarkusTransaction.requiringNew()
                .call(() -> log.append(Event.of("probe.done.v1", subject, Caller.NATION, Map.of()))));

        assertEquals(List.of("probe.done.v1 system:probe-job"), signed(subject.toString()));
        assertTrue(event.version() == 7);
        assertEquals("anonymous", caller.actor());
    }

    @Test
    void aTimerActsForNobody() {
        var subject = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> timers.schedule(new TimerRequest(
                        ProbeTimers.Signing.KIND,
                        subject,
                        "sign",
                        clock.instant().minus(Duration.ofMinutes(1)),
                        LogFixture.SAIHAN,
                        null)));

        sweep.sweep();

        assertEquals(List.of("probe.signed.v1 system:timer"), signed(subject.toString()));
    }

    private static String written(String text) {
        return IdempotencyTest.as(Tokens.of(OFFICER, List.of("COUNTY_OFFICER"), List.of("150105"), null))
                .header("Idempotency-Key", UUID.randomUUID())
                .body(IdempotencyTest.note(text, null))
                .post(NOTES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private List<String> signed(String subject) {
        return rows("SELECT type || ' ' || actor FROM event_log WHERE subject = ? ORDER BY seq", subject);
    }

    private List<String> rows(String sql, String value) {
        return systemScope.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.list(sql, row -> row.getString(1), value)));
    }
}
