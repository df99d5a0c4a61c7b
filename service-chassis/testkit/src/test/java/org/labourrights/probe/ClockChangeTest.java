package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.clock.ClockStatus;
import org.labourrights.chassis.clock.ClockView;
import org.labourrights.chassis.clock.PauseReason;
import org.labourrights.chassis.clock.StatutoryClock;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.testkit.WithSuite;

/** What moves a clock: pauses, extensions, a calendar, a merge. */
@QuarkusTest
@WithSuite
class ClockChangeTest extends CaseScene {

    @Test
    void minutesStandAndGoOnWithWhatIsLeft() {
        at("2026-09-01T10:07:00");
        happens(new CaseEvent.Alarmed(id, now()));
        at("2026-09-01T10:17:00");
        pause(CaseClocks.FLASH);
        sweepAt("2026-09-03T08:00:00");
        assertEquals(List.of("paused"), told(id));
        resume(CaseClocks.FLASH);

        assertEquals(instant("2026-09-03T08:20:00"), stored(CaseClocks.FLASH).dueAt());
        assertEquals(
                List.of("2026-09-01 COUNTED 1", "2026-09-02 PAUSED null", "2026-09-03 COUNTED 2"),
                lines(view(CaseClocks.FLASH)));
        sweepAt("2026-09-03T08:10:00");
        sweepAt("2026-09-03T08:20:00");
        assertEquals(List.of("paused", "resumed", "warned", "breached to everybody"), told(id));
    }

    @Test
    void workingDaysAreExplainedDayByDayAndExtendedOnceByWhoApproves() {
        at("2026-09-30T16:20:00");
        happens(new CaseEvent.Filed(id, now()));

        ClockView inquiry = view(CaseClocks.INQUIRY);
        assertEquals(LocalDate.parse("2026-10-20"), inquiry.dueOn());
        assertEquals(instant("2026-10-21T00:00:00"), inquiry.dueAt());
        assertEquals(21, inquiry.dueExplanation().days().size());
        assertEquals("2026-09-30 TRIGGER null", lines(inquiry).getFirst());
        assertEquals("2026-10-07 SKIPPED null", lines(inquiry).get(7));
        assertEquals("2026-10-10 COUNTED 3", lines(inquiry).get(10));
        assertEquals("2026-10-20 COUNTED 10", lines(inquiry).getLast());

        assertEquals("E-FORBIDDEN", refusal(() -> as(Roles.COUNTY_OFFICER, () -> extend(CaseClocks.INQUIRY))));
        as(Roles.CITY_OFFICER, () -> extend(CaseClocks.INQUIRY));
        ClockView extended = view(CaseClocks.INQUIRY);
        assertEquals(LocalDate.parse("2026-10-27"), extended.dueOn());
        assertEquals(
                "LAW of the probe §17; +5 LAW of the probe §17, with approval",
                extended.dueExplanation().basis());
        assertEquals(1, extended.extensionCount());
        assertEquals("E-CLOCK-EXTENSION", refusal(() -> as(Roles.CITY_OFFICER, () -> extend(CaseClocks.INQUIRY))));

        sweepAt("2026-10-27T23:59:59");
        assertEquals(List.of("extended"), told(id));
        sweepAt("2026-10-28T00:00:00");
        assertEquals(List.of("extended", "breached to everybody"), told(id));
    }

    @Test
    void onlyWhoIsNamedStopsAClockAndOnlyOneThatMayStand() {
        at("2026-09-30T16:20:00");
        happens(new CaseEvent.Filed(id, now()));
        happens(new CaseEvent.Decided(other, now(), true));

        assertEquals("E-FORBIDDEN", refusal(() -> as(Roles.AUDITOR, () -> stop(CaseClocks.INQUIRY))));
        assertEquals(
                "E-CLOCK-PAUSE",
                refusal(() -> as(
                        Roles.COUNTY_OFFICER,
                        () -> change.pause(
                                CaseClocks.subject(other), CaseClocks.EXECUTION, ANY, PauseReason.CONSENT))));
        assertEquals("E-CLOCK-NOT-RUNNING", refusal(() -> as(Roles.COUNTY_OFFICER, () -> stop(CaseClocks.FLASH))));
        assertEquals(
                "E-VERSION",
                refusal(() -> as(
                        Roles.COUNTY_OFFICER,
                        () -> change.pause(
                                CaseClocks.subject(id),
                                CaseClocks.INQUIRY,
                                Precondition.of("\"7\""),
                                PauseReason.CONSENT))));
        as(Roles.COUNTY_OFFICER, () -> stop(CaseClocks.INQUIRY));
        assertEquals("E-CLOCK-STATUS", refusal(() -> as(Roles.COUNTY_OFFICER, () -> stop(CaseClocks.INQUIRY))));
    }

    @Test
    void whatIsDoneWhileAClockStandsIsJudgedByTheDayThatThePauseMoved() {
        at("2026-10-08T09:00:00");
        happens(new CaseEvent.Filed(id, now()));
        at("2026-10-12T09:00:00");
        pause(CaseClocks.INQUIRY);
        // Long after the ten days, had nothing been paused.
        sweepAt("2026-11-09T09:00:00");
        happens(new CaseEvent.Decided(id, now(), false));

        StatutoryClock inquiry = stored(CaseClocks.INQUIRY);
        assertEquals(ClockStatus.MET, inquiry.status());
        assertEquals(28, inquiry.due().days().pausedDays());
        // Two days had been counted, the eight others end on the 18th of November.
        assertEquals(LocalDate.parse("2026-11-18"), inquiry.due().dueOn());
        assertEquals(List.of("paused", "resumed"), told(id));
    }

    @Test
    void aProvisionalDueDateIsCountedAgainWithACalendarAndItsRungsMoveToo() {
        at("2026-09-30T16:20:00");
        happens(new CaseEvent.Filed(id, now()));
        // As if it had been counted before the notice of the year was known.
        inTransaction(() -> database.update(
                "UPDATE statutory_clock SET provisional = true, due_at = '2026-10-15T00:00:00+08:00',"
                        + " due = due || '{\"provisional\":true,\"dueOn\":\"2026-10-14\"}' WHERE subject = ?",
                id));
        // Another calendar has another subject, as has this one.
        inTransaction(() -> {
            timers.schedule(new TimerRequest(
                    "calendar-walk",
                    UUID.randomUUID(),
                    new UUID(0, 0).toString(),
                    clock.instant(),
                    "CN/",
                    "{\"days\":\"statutory-clock\"}"));
            return id;
        });

        sweepAt("2026-10-15T00:00:00");
        assertEquals(List.of("projected"), told(id));
        assertEquals(LocalDate.parse("2026-10-20"), view(CaseClocks.INQUIRY).dueOn());
        assertFalse(view(CaseClocks.INQUIRY).dueExplanation().provisional());
        sweepAt("2026-10-21T00:00:00");
        assertEquals(List.of("projected", "breached to everybody"), told(id));
    }

    @Test
    void whatIsDoneOnTheCaseThatGoesOnMeetsTheOneThatWasMergedIntoIt() {
        at("2026-09-01T10:00:00");
        happens(new CaseEvent.Filed(id, now()));
        happens(new CaseEvent.Alarmed(id, now()));
        happens(new CaseEvent.Filed(other, now()));

        inTransaction(() -> {
            join.merge(id, other, Map.of());
            return id;
        });
        at("2026-09-02T10:00:00");
        happens(new CaseEvent.Decided(other, now(), false));

        assertEquals(ClockStatus.MET, stored(CaseClocks.INQUIRY).status());
        assertTrue(stored(CaseClocks.FLASH).open());
        inTransaction(() -> {
            join.part(id, List.of());
            return id;
        });
        happens(new CaseEvent.Told(other, now()));
        assertTrue(stored(CaseClocks.FLASH).open());
    }
}
