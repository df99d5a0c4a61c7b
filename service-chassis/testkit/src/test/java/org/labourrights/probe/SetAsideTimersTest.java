package org.labourrights.probe;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labourrights.probe.LogFixture.SAIHAN;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.rollup.Change;
import org.labourrights.chassis.rollup.Changes;
import org.labourrights.chassis.rollup.FoldChanges;
import org.labourrights.chassis.rollup.PublishKpis;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.timer.PurgeTimers;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.TimerSweep;
import org.labourrights.chassis.time.timer.Timers;
import org.labourrights.probe.ProbeTimers.Chain;
import org.labourrights.probe.ProbeTimers.Counting;
import org.labourrights.probe.ProbeTimers.Stubborn;
import org.labourrights.testkit.ManagementPort;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.postgres.ClearText;

/** What fails again and again holds up nothing, is named everywhere, and comes back when somebody says so. */
@QuarkusTest
@WithSuite
@TestProfile(SetAsideTimersTest.Impatient.class)
class SetAsideTimersTest {

    /** Three attempts, each a moment after the other. */
    public static final class Impatient implements QuarkusTestProfile {

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(ProbeKpis.class);
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "labourrights.timers.attempts", "3",
                    "labourrights.timers.first-pause", "1ms",
                    "labourrights.timers.longest-pause", "1ms");
        }
    }

    private static final String REASON = "{\"reason\":\"the fault is mended\"}";

    private static final String STATES = """
            SELECT rung || ' ' || state || ' ' || attempts FROM timer WHERE subject = ANY (?) ORDER BY due_at, rung
            """;

    @Inject
    Timers timers;

    @Inject
    TimerSweep sweep;

    @Inject
    PurgeTimers purge;

    @Inject
    Changes changes;

    @Inject
    FoldChanges fold;

    @Inject
    Database database;

    @Inject
    SystemScope systemScope;

    @Inject
    Effects effects;

    @Inject
    Clock clock;

    @AfterEach
    void mend() {
        Stubborn.BROKEN.set(false);
        ProbeKpis.POISONED.set("");
    }

    @Test
    void laterRungsAndOtherSubjectsDoNotWaitForOneThatNeverSucceeds() {
        Stubborn.BROKEN.set(true);
        var subject = UUID.randomUUID();
        var other = UUID.randomUUID();
        schedule(
                request(Stubborn.KIND, subject, "stubborn", past(300)),
                request(Stubborn.KIND, subject, "later", past(200)),
                request(Stubborn.KIND, other, "of another", past(100)));

        sweepUntil(() -> effects.of(subject).contains("later"));

        assertEquals(List.of("later"), effects.of(subject));
        assertEquals(List.of("of another"), effects.of(other));
        assertEquals(List.of("stubborn SET_ASIDE 3", "later FIRED 0"), states(subject));
    }

    @Test
    void aChainGoesOnWithoutTheLinkThatIsSetAside() {
        Stubborn.BROKEN.set(true);
        var subject = UUID.randomUUID();
        schedule(request(Chain.KIND, subject, "1", past(300)));

        sweepUntil(() -> effects.of(subject).contains("3"));

        assertEquals(List.of("1", "3"), effects.of(subject));
        assertTrue(states(subject).contains("2 SET_ASIDE 3"), states(subject)::toString);
    }

    @Test
    void anAdministratorOfThePlaceFindsItAndReleasesItAndTheLogSaysWho() {
        Stubborn.BROKEN.set(true);
        var subject = setAside();

        var id = SetAside.ids("timers", "150105", "subject", subject).getFirst();
        var entry = SetAside.entry("timers", "150105", id);
        assertEquals(3, entry.getInt("attemptCount"));
        assertEquals("java.lang.IllegalStateException", entry.getString("lastFailure"));
        assertEquals(1, SetAside.ids("timers", "150100", "subject", subject).size());
        assertEquals(List.of(), SetAside.ids("timers", "150102", "subject", subject));

        Stubborn.BROKEN.set(false);
        SetAside.decide("timers", id, "release", REASON).then().statusCode(200);
        sweep.sweep();

        assertEquals(List.of("stubborn"), effects.of(subject));
        assertEquals(List.of(), SetAside.ids("timers", "150105", "subject", subject));
        assertEquals(List.of("timer.released.v1 admin-of-saihan the fault is mended"), told(id));
        SetAside.decide("timers", id, "release", REASON).then().statusCode(404);
    }

    @Test
    void theReasonNamesNobodyByNumber() throws SQLException {
        Stubborn.BROKEN.set(true);
        var subject = setAside();
        var id = SetAside.ids("timers", "150105", "subject", subject).getFirst();

        for (String decision : List.of("release", "dismissal")) {
            SetAside.decide("timers", id, decision, "{\"reason\":\"call 139 8765 2003 first\"}")
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("E-PII-FORBIDDEN"))
                    .body("errors.pointer", contains("/reason"))
                    .body("errors.code", contains("E-PII-FORBIDDEN"));
        }

        assertEquals(List.of(id), SetAside.ids("timers", "150105", "subject", subject));
        assertEquals(List.of(), told(id));
        assertEquals(List.of(), ClearText.tablesWith("139 8765 2003"));
    }

    @Test
    void allOfAKindAreReleasedAtOnce() {
        Stubborn.BROKEN.set(true);
        var subjects = List.of(setAside(), setAside(), setAside());

        Stubborn.BROKEN.set(false);
        var id =
                SetAside.ids("timers", "150105", "subject", subjects.getFirst()).getFirst();
        SetAside.decide("timers", id, "release", "{\"allOfItsKind\":true,\"reason\":\"the fault is mended\"}")
                .then()
                .statusCode(200);
        sweep.sweep();

        subjects.forEach(subject -> assertEquals(List.of("stubborn"), effects.of(subject)));
    }

    @Test
    void whatIsDismissedNeverFires() {
        Stubborn.BROKEN.set(true);
        var subject = setAside();

        Stubborn.BROKEN.set(false);
        var id = SetAside.ids("timers", "150105", "subject", subject).getFirst();
        SetAside.decide("timers", id, "dismissal", REASON).then().statusCode(204);
        sweep.sweep();

        assertEquals(List.of(), effects.of(subject));
        assertEquals(List.of("stubborn CANCELLED 3"), states(subject));
        assertEquals(List.of("timer.dismissed.v1 admin-of-saihan the fault is mended"), told(id));
    }

    @Test
    void cancellingTheSubjectsTimersTakesItFromTheList() {
        Stubborn.BROKEN.set(true);
        var subject = setAside();

        QuarkusTransaction.requiringNew().run(() -> timers.cancel(Stubborn.KIND, subject));

        assertEquals(List.of(), SetAside.ids("timers", "150105", "subject", subject));
    }

    @Test
    void healthAndFiguresNameItAndTheReplicaStaysInService() {
        Stubborn.BROKEN.set(true);
        setAside();

        SetAside.eventually(() -> SetAside.health().get("data.'timers.probe.stubborn'") != null);

        assertEquals("UP", SetAside.health().getString("status"));
        var metrics = ManagementPort.given().get("/q/metrics").asString();
        assertTrue(
                metrics.lines()
                        .anyMatch(line -> line.startsWith("labourrights_timers_set_aside{")
                                && line.contains("kind=\"probe.stubborn\"")),
                "no figure");
    }

    @Test
    void aChangeThatCannotBeFoldedHoldsUpNoOtherAndIsFoldedWhenItCanBe() {
        var path = "CN/130000/130100/130102/";
        var measure = "FOLD-" + UUID.randomUUID();
        inScope(() -> database.update("""
                INSERT INTO rollup (measure, division_path, facet, bucket, corrects, counts)
                VALUES ('LOUD', 'CN/', 'TOTAL', ?, '', ARRAY[9223372036854775807])""", measure));
        change(measure + "a", path, 1);
        change(measure, path, 7);
        change(measure + "b", path, 2);

        SetAside.eventually(() -> {
            fold.fold();
            return folded(measure, path).equals(List.of("a 1", "b 2"));
        });
        inScope(() -> database.update("UPDATE rollup SET counts = ARRAY[0] WHERE bucket = ?", measure));
        sweepUntil(() -> folded(measure, path).size() == 3);
        assertEquals(List.of(" 7", "a 1", "b 2"), folded(measure, path));
    }

    @Test
    void aFigureThatCannotBeToldIsMissingOfItsDivisionAloneAndTheDaysGoOn() {
        ProbeKpis.POISONED.set("CN/150000/150100/150105/");
        var day = LocalDate.of(2027, 3, 1 + (int) (System.nanoTime() % 27));
        schedule(new TimerRequest(PublishKpis.KIND, UUID.randomUUID(), day.toString(), past(10), "CN/", null));

        sweepUntil(() -> published(day).contains("150102"));

        assertTrue(
                published(day).containsAll(List.of("CN", "150000", "150100", "150102", "110000")),
                published(day)::toString);
        assertTrue(!published(day).contains("150105"), "told all the same");
        assertEquals(
                List.of("1"),
                effects.strings(
                        "SELECT count(*)::text FROM timer WHERE kind = 'kpi-snapshot' AND rung = '" + day.plusDays(1)
                                + "' AND id <> ALL (?)",
                        new UUID[0]));
    }

    @Test
    void whatIsLongDoneWithIsForgottenAndWhatIsNotIsKept() {
        var subject = UUID.randomUUID();
        schedule(
                request(Counting.KIND, subject, "long ago", clock.instant().minus(Duration.ofDays(800))),
                request(Counting.KIND, subject, "lately", clock.instant().minus(Duration.ofDays(700))));
        sweep.sweep();
        Stubborn.BROKEN.set(true);
        schedule(request(Stubborn.KIND, subject, "stubborn", clock.instant().minus(Duration.ofDays(900))));
        sweepUntil(() -> states(subject).contains("stubborn SET_ASIDE 3"));

        purge.purge();

        assertEquals(List.of("stubborn SET_ASIDE 3", "lately FIRED 0"), states(subject));
    }

    private UUID setAside() {
        var subject = UUID.randomUUID();
        schedule(request(Stubborn.KIND, subject, "stubborn", past(300)));
        sweepUntil(() -> states(subject).equals(List.of("stubborn SET_ASIDE 3")));
        return subject;
    }

    private void sweepUntil(Supplier<Boolean> condition) {
        SetAside.eventually(() -> {
            sweep.sweep();
            return condition.get();
        });
    }

    private void change(String bucket, String path, long count) {
        inScope(() -> changes.add(
                new Change(NoteResource.Tone.LOUD, bucket, "", path, List.of("TOTAL"), new long[] {count})));
    }

    private List<String> folded(String bucket, String path) {
        return systemScope.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.list("""
                        SELECT substr(bucket, ?) || ' ' || counts[1] FROM rollup
                        WHERE bucket LIKE ? AND division_path = ? ORDER BY bucket""", row -> row.getString(1), bucket.length() + 1, bucket + "%", path)));
    }

    private List<String> published(LocalDate day) {
        return systemScope.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.list("""
                        SELECT payload ->> 'divisionCode' FROM event_log
                        WHERE type = 'kpi.snapshot.v1' AND payload ->> 'asOf' = ?""", row -> row.getString(1), day.toString())));
    }

    private List<String> told(String id) {
        return systemScope.call("test", () -> QuarkusTransaction.requiringNew()
                .call(() -> database.list(
                        "SELECT type || ' ' || actor || ' ' || reason FROM event_log WHERE subject = ? ORDER BY seq",
                        row -> row.getString(1),
                        id)));
    }

    private void inScope(Runnable work) {
        systemScope.run("test", () -> QuarkusTransaction.requiringNew().run(work));
    }

    private List<String> states(UUID subject) {
        return effects.strings(STATES, new UUID[] {subject});
    }

    private void schedule(TimerRequest... requests) {
        QuarkusTransaction.requiringNew().run(() -> timers.scheduleAll(List.of(requests)));
    }

    private Instant past(int minutes) {
        return clock.instant().minus(Duration.ofMinutes(minutes));
    }

    private static TimerRequest request(String kind, UUID subject, String rung, Instant dueAt) {
        return new TimerRequest(kind, subject, rung, dueAt, SAIHAN, null);
    }
}
