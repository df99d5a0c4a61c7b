package org.labourrights.chassis.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.clock.ClockDay.Role;
import org.labourrights.chassis.time.CalendarYear;
import org.labourrights.chassis.time.CalendarYear.Holiday;
import org.labourrights.chassis.time.DayUnit;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.chassis.time.DueDateRule;
import org.labourrights.chassis.time.Pause;
import org.labourrights.chassis.time.RollRule;
import org.labourrights.chassis.time.WorkingCalendar;

class ClockDaysRuleTest {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(List.of(autumn2026()));
    private static final DueDateRule DAYS = new DueDateRule(CALENDAR);

    @Test
    void explainsEachDayOfACountInWorkingDays() {
        DueDate due = DAYS.due(LocalDate.of(2026, 9, 30), 3, DayUnit.WORKING_DAY, RollRule.NONE, "basis");

        List<ClockDay> days = new ClockDaysRule(CALENDAR).days(due);

        assertEquals(
                List.of(
                        "2026-09-30 TRIGGER null",
                        "2026-10-01 SKIPPED null",
                        "2026-10-02 SKIPPED null",
                        "2026-10-03 SKIPPED null",
                        "2026-10-04 SKIPPED null",
                        "2026-10-05 SKIPPED null",
                        "2026-10-06 SKIPPED null",
                        "2026-10-07 SKIPPED null",
                        "2026-10-08 COUNTED 1",
                        "2026-10-09 COUNTED 2",
                        "2026-10-10 COUNTED 3"),
                lines(days));
        assertEquals("国庆节", days.get(1).name());
    }

    @Test
    void explainsThePauseAndTheRollOfANaturalCount() {
        DueDate due = DAYS.due(
                LocalDate.of(2026, 9, 28),
                3,
                DayUnit.NATURAL_DAY,
                RollRule.FORWARD,
                "basis",
                List.of(new Pause(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 9, 30), "听证")));

        List<ClockDay> days = new ClockDaysRule(CALENDAR).days(due);

        assertEquals(
                List.of(
                        "2026-09-28 TRIGGER null",
                        "2026-09-29 COUNTED 1",
                        "2026-09-30 PAUSED null",
                        "2026-10-01 COUNTED 2",
                        "2026-10-02 COUNTED 3",
                        "2026-10-03 ROLLED null",
                        "2026-10-04 ROLLED null",
                        "2026-10-05 ROLLED null",
                        "2026-10-06 ROLLED null",
                        "2026-10-07 ROLLED null",
                        "2026-10-08 MOVED_TO null"),
                lines(days));
        assertEquals("听证", days.get(2).name());
        assertEquals(Role.PAUSED, days.get(2).role());
    }

    @Test
    void explainsAMonthUpToItsSameNumberedDayAndThePauseAndRollBehindIt() {
        DueDate due = DAYS.due(
                LocalDate.of(2026, 8, 31),
                1,
                DayUnit.MONTH,
                RollRule.FORWARD,
                "basis",
                List.of(new Pause(LocalDate.of(2026, 9, 29), LocalDate.of(2026, 9, 30), "听证")));

        List<String> lines = lines(new ClockDaysRule(CALENDAR).days(due));

        assertEquals("2026-08-31 TRIGGER null", lines.getFirst());
        assertEquals("2026-09-28 COUNTED 28", lines.get(28));
        assertEquals(
                List.of(
                        "2026-09-29 PAUSED null",
                        "2026-09-30 PAUSED null",
                        "2026-10-01 COUNTED 29",
                        "2026-10-02 COUNTED 30",
                        "2026-10-03 ROLLED null"),
                lines.subList(29, 34));
        assertEquals("2026-10-08 MOVED_TO null", lines.getLast());
    }

    @Test
    void explainsALapseByTheDaysThatItTouches() {
        Lapse lapse = new Lapse(instant("2026-09-01T23:00:00+08:00"), 2, ClockUnit.HOUR, "basis", List.of());

        assertEquals(
                List.of("2026-09-01 COUNTED 1", "2026-09-02 COUNTED 2"),
                lines(new ClockDaysRule(CALENDAR).days(lapse)));

        Lapse stood = lapse.stopped(
                new Lapse.Stop(instant("2026-09-02T00:00:00+08:00"), instant("2026-09-03T00:00:00+08:00"), "听证"));
        assertEquals(instant("2026-09-03T01:00:00+08:00"), stood.end());
        assertEquals(
                List.of("2026-09-01 COUNTED 1", "2026-09-02 PAUSED null", "2026-09-03 COUNTED 2"),
                lines(new ClockDaysRule(CALENDAR).days(stood)));
    }

    @Test
    void aLapseThatEndsAtMidnightTouchesNoFurtherDay() {
        Lapse lapse = new Lapse(instant("2026-09-01T23:30:00+08:00"), 30, ClockUnit.MINUTE, "basis", List.of());

        assertEquals(List.of("2026-09-01 COUNTED 1"), lines(new ClockDaysRule(CALENDAR).days(lapse)));
    }

    @Test
    void rungsAreReadAsTheyAreWritten() {
        for (String name : List.of("WARNING#1", "DUE#2", "ESCALATION-1#1", "ESCALATION-12#3")) {
            assertEquals(name, ClockRung.parse(name).name());
        }
        assertThrows(IllegalArgumentException.class, () -> ClockRung.parse("DUE"));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }

    private static List<String> lines(List<ClockDay> days) {
        return days.stream()
                .map(day -> day.date() + " " + day.role() + " " + day.count())
                .toList();
    }

    /** The exceptions of the autumn alone; their working days add up to what is said below. */
    private static CalendarYear autumn2026() {
        List<LocalDate> off =
                LocalDate.of(2026, 10, 1).datesUntil(LocalDate.of(2026, 10, 8)).toList();
        Holiday nationalDay = new Holiday("国庆节", off, List.of(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 10, 10)));
        return new CalendarYear(2026, "notice", "test", 258, List.of(nationalDay));
    }
}
