package org.labourrights.probe.hearing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.clock.Clocks;
import org.labourrights.chassis.clock.StatutoryClock;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.journal.Step;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.testkit.WithSuite;

/** What the steps of a hearing leave behind. */
@QuarkusTest
@WithSuite
class HearingJournalTest {

    private static final Instant ASKED = Instant.parse("2026-09-01T01:00:00Z");
    private static final Instant DECIDED = Instant.parse("2026-09-02T01:00:00Z");

    @Inject
    HoldHearing hold;

    @Inject
    Hearings hearings;

    @Inject
    Journal journal;

    @Inject
    Clocks clocks;

    @Inject
    EntityManager entities;

    @Inject
    Database database;

    @Inject
    MovableClock clock;

    @Inject
    SystemScope system;

    private record Undeclared() implements Step {}

    @BeforeEach
    void onATuesday() {
        clock.stopAt(ASKED);
    }

    @AfterEach
    void timeGoesOn() {
        clock.runAhead(Duration.ZERO);
    }

    @Test
    void aStepStampsItsRowStandsInTheLogSetsItsTimersAndIsHeard() {
        UUID id = asked();
        clock.stopAt(DECIDED);
        run(() -> hold.decide(id));

        assertEquals(List.of("hearing.asked.v1 null", "hearing.decided.v1 heard"), logged(id));
        assertEquals(List.of("SEND 2026-09-03T01:00:00Z"), timers(id));
        assertEquals(List.of("EXECUTION", "NOTE"), running(id));
        Hearing hearing = call(() -> hearings.get(id));
        assertEquals(List.of(ASKED, DECIDED, 1L), List.of(hearing.createdAt(), hearing.updatedAt(), hearing.version()));
    }

    @Test
    void aStepThatTheLogNeedNotKnowIsHeardAllTheSame() {
        UUID id = asked();
        run(() -> hold.note(id));

        assertEquals(List.of("hearing.asked.v1 null"), logged(id));
        assertEquals(List.of("DECISION"), running(id));
    }

    @Test
    void nothingIsLeftOfAStepThatIsRolledBack() {
        UUID id = asked();
        assertThrows(
                IllegalStateException.class,
                () -> run(() -> {
                    hold.decide(id);
                    throw new IllegalStateException("on purpose");
                }));

        assertEquals(List.of("hearing.asked.v1 null"), logged(id));
        assertEquals(List.of(), timers(id));
        assertEquals(List.of("DECISION", "NOTE"), running(id));
    }

    @Test
    void whatTheDatabaseRefusesIsToldToNobody() {
        UUID id = asked();
        UUID twin = UUID.randomUUID();
        assertThrows(
                RuntimeException.class,
                () -> run(() -> {
                    Hearing first = hearings.get(id);
                    var same = new Hearing(
                            twin, first.number(), first.divisionPath(), first.uscc(), new Stamp(ASKED, "test"));
                    entities.persist(same);
                    journal.write(new HearingStep.Asked(same, ASKED));
                }));

        assertEquals(List.of("hearing.asked.v1 null"), logged(id));
        assertEquals(
                List.of(true, false),
                List.of(HearingListener.HEARD.contains(id), HearingListener.HEARD.contains(twin)));
    }

    @Test
    void aStepWithoutAJournalIsAMistakeOfTheService() {
        assertThrows(IllegalStateException.class, () -> run(() -> journal.write(new Undeclared())));
    }

    private UUID asked() {
        var request =
                new HearingList.Request(new UnifiedSocialCreditCode("91330100799655058B"), new DivisionCode("150105"));
        return call(() -> hold.ask(request)).id();
    }

    private List<String> logged(UUID id) {
        return texts(
                "SELECT type || ' ' || coalesce(reason, 'null') FROM event_log WHERE subject = ?"
                        + " AND type LIKE 'hearing.%' AND type NOT LIKE '%.clock.%' ORDER BY seq",
                "TZH-" + id);
    }

    private List<String> timers(UUID id) {
        return call(() -> database.list(
                "SELECT rung, due_at FROM timer WHERE kind = ? AND subject = ? ORDER BY rung",
                row -> row.getString(1) + " " + row.getTimestamp(2).toInstant(),
                HearingReminder.KIND,
                id));
    }

    private List<String> running(UUID id) {
        return call(() -> clocks.of(id)).stream()
                .filter(StatutoryClock::open)
                .map(StatutoryClock::kind)
                .sorted()
                .toList();
    }

    private List<String> texts(String sql, String value) {
        return call(() -> database.list(sql, row -> row.getString(1), value));
    }

    private void run(Runnable work) {
        system.run("test", () -> QuarkusTransaction.requiringNew().run(work));
    }

    private <T> T call(Supplier<T> work) {
        return system.call("test", () -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
