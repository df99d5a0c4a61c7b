package org.labourrights.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.clock.ClockStatus;
import org.labourrights.chassis.clock.ClockView;
import org.labourrights.testkit.WithSuite;

/** What clocks count, how they are met and missed, and whom they are told to. */
@QuarkusTest
@WithSuite
class ClocksTest extends CaseScene {

    @Test
    void minutesAreWarnedOfMissedAndTakenUpwardsOnceEach() {
        at("2026-09-01T10:07:00");
        happens(new CaseEvent.Alarmed(id, now()));

        ClockView flash = view(CaseClocks.FLASH);
        assertEquals(instant("2026-09-01T10:37:00"), flash.dueAt());
        assertEquals(
                "自2026年9月1日10:07起算30分钟，至2026年9月1日10:37届满",
                flash.dueExplanation().zh());
        assertEquals("probe.flashMinutes", flash.dueExplanation().policyKey());
        assertEquals(
                "DESIGN; first report of an emergency", flash.dueExplanation().basis());
        assertEquals(List.of("2026-09-01 COUNTED 1"), lines(flash));

        sweepAt("2026-09-01T10:27:00");
        assertEquals(List.of("warned"), told(id));
        sweepAt("2026-09-01T10:36:59");
        assertEquals(List.of("warned"), told(id));
        sweepAt("2026-09-01T10:37:00");
        sweepAt("2026-09-01T10:37:00");
        assertEquals(List.of("warned", "breached to everybody"), told(id));

        sweepAt("2026-09-01T14:00:00");
        assertEquals(List.of("warned", "breached to everybody", "escalated", "escalated"), told(id));
        assertEquals(
                List.of("1 HRSS-150100", "2 HRSS-150000"),
                stored(CaseClocks.FLASH).escalations().stream()
                        .map(each -> each.level() + " " + each.agencyId())
                        .toList());

        happens(new CaseEvent.Told(id, now()));
        assertEquals(ClockStatus.MET_LATE, stored(CaseClocks.FLASH).status());
        assertEquals(instant("2026-09-01T10:37:00"), view(CaseClocks.FLASH).breachedAt());
    }

    @Test
    void whatIsDoneInTheLastMinuteIsInTimeAndItsRungsStaySilent() {
        at("2026-09-01T23:50:00");
        happens(new CaseEvent.Alarmed(id, now()));
        assertEquals(List.of("2026-09-01 COUNTED 1", "2026-09-02 COUNTED 2"), lines(view(CaseClocks.FLASH)));

        at("2026-09-02T00:19:59");
        happens(new CaseEvent.Told(id, now()));
        sweepAt("2026-09-02T01:00:00");

        assertEquals(true, view(CaseClocks.FLASH).onTime());
        assertEquals(List.of(), told(id));
    }

    @Test
    void whatIsDoneTooLateIsABreachEvenIfNoSweepCameFirst() {
        at("2026-09-01T10:07:00");
        happens(new CaseEvent.Alarmed(id, now()));

        at("2026-09-01T12:40:00");
        happens(new CaseEvent.Told(id, now()));
        sweepAt("2026-09-01T13:00:00");

        assertEquals(List.of("breached to everybody"), told(id));
        assertEquals(List.of("2"), texts("SELECT payload->>'hoursLate' FROM event_log WHERE subject = ?", id));
    }

    @Test
    void everyTwentyFourHoursIsOwedAgainFromTheLastTimeOnUntilItIsOver() {
        at("2026-09-01T10:00:00");
        happens(new CaseEvent.Told(id, now()));
        at("2026-09-02T08:00:00");
        happens(new CaseEvent.Told(id, now()));
        sweepAt("2026-09-03T08:00:00");
        happens(new CaseEvent.Told(id, now()));
        happens(new CaseEvent.Closed(id, now()));
        sweepAt("2026-09-09T08:00:00");

        assertEquals(
                List.of(
                        "1 MET 2026-09-02T02:00:00Z",
                        "2 MET_LATE 2026-09-03T00:00:00Z",
                        "3 ENDED 2026-09-04T00:00:00Z"),
                all(id).stream()
                        .map(each -> each.round() + " " + each.status() + " " + each.dueAt())
                        .toList());
    }

    @Test
    void monthsEndOnTheSameNumberedDayAndRollAndAreProvisionalInAYearWithoutANotice() {
        at("2026-07-04T09:00:00");
        happens(new CaseEvent.Decided(id, now(), true));
        // 4 October is within National Day.
        ClockView execution = view(CaseClocks.EXECUTION);
        assertEquals(LocalDate.parse("2026-10-08"), execution.dueOn());
        assertFalse(execution.dueExplanation().provisional());
        assertEquals("2026-10-04 COUNTED 92", lines(execution).get(92));
        assertEquals("2026-10-05 ROLLED null", lines(execution).get(93));
        assertEquals("2026-10-08 MOVED_TO null", lines(execution).getLast());
        happens(new CaseEvent.Decided(other, instant("2026-11-15T09:00:00"), true));

        assertTrue(all(other).getFirst().due().provisional());
        happens(new CaseEvent.Decided(id, now(), false));
        assertEquals(1, all(id).size());
    }

    @Test
    void aWaitingPeriodIsNeverRolledAndOverOnItsLastDay() {
        at("2026-08-31T15:00:00");
        happens(new CaseEvent.Executed(id, now()));

        ClockView removal = view(CaseClocks.REMOVAL);
        // A Sunday, and the last day of a shorter month.
        assertEquals(LocalDate.parse("2027-02-28"), removal.dueOn());
        assertTrue(
                removal.dueExplanation().zh().endsWith("至2027年2月28日届满，届满前不得办理"),
                removal.dueExplanation().zh());
        assertFalse(permitted("2027-02-27T23:59:59"));
        assertTrue(permitted("2027-02-28T00:00:00"));

        sweepAt("2027-02-27T23:59:59");
        assertEquals(List.of(), told(id));
        sweepAt("2027-02-28T00:00:00");
        sweepAt("2027-02-28T00:00:00");
        assertEquals(List.of("over"), told(id));
        assertEquals(
                1, family.over().stream().filter(("REMOVAL of " + id)::equals).count());
        assertEquals(ClockStatus.ENDED, stored(CaseClocks.REMOVAL).status());
        assertTrue(permitted("2027-03-01T00:00:00"));
    }
}
