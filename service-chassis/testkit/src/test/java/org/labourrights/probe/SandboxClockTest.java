package org.labourrights.probe;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.labourrights.probe.LogFixture.SAIHAN;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.TimerSweep;
import org.labourrights.chassis.time.timer.Timers;
import org.labourrights.probe.ProbeTimers.Counting;
import org.labourrights.testkit.WithSuite;

@QuarkusTest
@WithSuite
class SandboxClockTest {

    @Inject
    Timers timers;

    @Inject
    TimerSweep sweep;

    @Inject
    Effects effects;

    @Inject
    Clock clock;

    /** What is counted are the timers that the call fires, so those that other tests left behind go first. */
    @BeforeEach
    void nothingElseIsDue() throws SQLException {
        ProtectedPeople.asOwner("TRUNCATE timer CASCADE");
    }

    @Test
    void firesEachTimerAtItsOwnTimeOnTheWay() {
        sweep.sweep();
        var subject = UUID.randomUUID();
        var start = clock.instant().plus(Duration.ofDays(1));
        schedule(subject, "reminder", start.plus(Duration.ofDays(15)));
        schedule(subject, "rectification", start.plus(Duration.ofDays(23)));
        schedule(subject, "far", start.plus(Duration.ofDays(400)));
        var target = start.plus(Duration.ofDays(90)).atZone(ClockSource.ZONE).toOffsetDateTime();

        given().contentType("application/json")
                .body("{\"to\":\"" + target + "\"}")
                .post("/sandbox/clock")
                .then()
                .statusCode(200)
                .body("fired", equalTo(2))
                .body("now", startsWith(target.toString().substring(0, 16)));

        assertEquals(List.of("reminder", "rectification"), effects.of(subject));
        assertEquals(List.of("15", "23"), firedAfterDays(subject, start));
        QuarkusTransaction.requiringNew().run(() -> timers.cancel(Counting.KIND, subject));
    }

    @Test
    void whatFallsDueBetweenTheSweepAndTheLookForTheNextIsNotPassedOver() {
        sweep.sweep();
        var late = new ArrayList<Duration>();
        for (int i = 0; i < 40; i++) {
            var subject = UUID.randomUUID();
            var due = clock.instant().plusMillis(5 + i % 20);
            schedule(subject, "soon", due);
            var target = due.plus(Duration.ofHours(1)).atZone(ClockSource.ZONE).toOffsetDateTime();

            given().contentType("application/json")
                    .body("{\"to\":\"" + target + "\"}")
                    .post("/sandbox/clock")
                    .then()
                    .statusCode(200);

            late.add(Duration.between(due, firedAt(subject)));
        }

        assertEquals(
                List.of(), late.stream().filter(each -> each.toMinutes() > 5).toList());
    }

    private Instant firedAt(UUID subject) {
        return Instant.ofEpochSecond(
                Long.parseLong(effects.strings("""
                        SELECT split_part(e.what, ' ', 3) FROM probe_effect e JOIN timer t ON t.id = e.cause
                        WHERE t.subject = ANY (?)
                        """, new UUID[] {subject}).getFirst()));
    }

    @Test
    void refusesToRunBackwards() {
        var yesterday = clock.instant()
                .minus(Duration.ofDays(1))
                .atZone(ClockSource.ZONE)
                .toOffsetDateTime();

        given().contentType("application/json")
                .body("{\"to\":\"" + yesterday + "\"}")
                .post("/sandbox/clock")
                .then()
                .statusCode(409)
                .body("code", equalTo("E-CLOCK-FORWARD"));
    }

    @Test
    void showsItsTime() {
        given().get("/sandbox/clock")
                .then()
                .statusCode(200)
                .body(
                        "now",
                        startsWith(clock.instant()
                                .atZone(ClockSource.ZONE)
                                .toString()
                                .substring(0, 13)));
    }

    private List<String> firedAfterDays(UUID subject, Instant start) {
        return effects.strings("""
                        SELECT split_part(e.what, ' ', 3) FROM probe_effect e JOIN timer t ON t.id = e.cause
                        WHERE t.subject = ANY (?) ORDER BY e.position
                        """, new UUID[] {subject}).stream()
                .map(second -> Duration.between(start, Instant.ofEpochSecond(Long.parseLong(second) + 1)))
                .map(after -> Long.toString(after.toDays()))
                .toList();
    }

    private void schedule(UUID subject, String rung, Instant dueAt) {
        QuarkusTransaction.requiringNew()
                .run(() -> timers.schedule(new TimerRequest(Counting.KIND, subject, rung, dueAt, SAIHAN, null)));
    }
}
