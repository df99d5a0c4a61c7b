package org.labourrights.chassis.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.chassis.codes.DataFiles;

class DueDateRuleTest {
    private final WorkingCalendar calendar = CalendarFiles.load();
    private final DueDateRule rule = new DueDateRule(calendar);

    @ParameterizedTest(name = "{0} + {1} {2} {3} = {4}")
    @CsvSource({
        // the test table of the specification
        "2026-09-18, 15, NATURAL_DAY, FORWARD, 2026-10-08",
        "2026-08-20, 30, NATURAL_DAY, FORWARD, 2026-09-20",
        "2026-06-05, 15, NATURAL_DAY, FORWARD, 2026-06-22",
        "2026-07-09, 45, NATURAL_DAY, FORWARD, 2026-08-24",
        "2026-07-09, 60, NATURAL_DAY, FORWARD, 2026-09-07",
        "2026-09-17, 5, WORKING_DAY, FORWARD, 2026-09-23",
        "2026-09-17, 10, WORKING_DAY, FORWARD, 2026-10-08",
        "2026-09-28, 5, WORKING_DAY, FORWARD, 2026-10-10",
        "2026-01-19, 60, WORKING_DAY, FORWARD, 2026-04-20",
        "2026-01-19, 90, WORKING_DAY, FORWARD, 2026-06-03",
        "2026-04-29, 60, WORKING_DAY, FORWARD, 2026-07-27",
        "2026-04-29, 90, NATURAL_DAY, FORWARD, 2026-07-28",
        "2026-10-05, 0, NATURAL_DAY, ADVANCE, 2026-09-30",
        "2026-09-25, 0, NATURAL_DAY, FORWARD, 2026-09-28",
        // the worked examples
        "2026-10-03, 0, NATURAL_DAY, FORWARD, 2026-10-08",
        "2026-09-24, 5, WORKING_DAY, FORWARD, 2026-10-09",
        "2026-06-20, 0, NATURAL_DAY, FORWARD, 2026-06-22",
        // report due dates and the ladder of letters
        "2026-06-30, 15, NATURAL_DAY, FORWARD, 2026-07-15",
        "2026-09-30, 15, NATURAL_DAY, FORWARD, 2026-10-15",
        "2026-10-16, 5, WORKING_DAY, FORWARD, 2026-10-23",
        "2026-10-26, 10, WORKING_DAY, FORWARD, 2026-11-09",
        // lead clocks over National Day, both profiles
        "2026-09-30, 1, NATURAL_DAY, NONE, 2026-10-01",
        "2026-09-30, 3, NATURAL_DAY, NONE, 2026-10-03",
        "2026-09-30, 1, WORKING_DAY, NONE, 2026-10-08",
        "2026-09-30, 3, WORKING_DAY, NONE, 2026-10-10",
        // months
        "2026-08-31, 6, MONTH, NONE, 2027-02-28",
        "2026-02-28, 6, MONTH, NONE, 2026-08-28",
        "2024-02-29, 1, YEAR, NONE, 2025-02-28",
        "2026-06-12, 3, YEAR, NONE, 2029-06-12",
        // a filing deadline on the first day of the Spring Festival rolls over all of it
        "2026-02-15, 0, NATURAL_DAY, FORWARD, 2026-02-24"
    })
    void countsAsTheTableSays(LocalDate trigger, int length, DayUnit unit, RollRule roll, LocalDate due) {
        assertEquals(due, rule.due(trigger, length, unit, roll, "test").dueOn());
    }

    @Test
    void advancesAPayDayAndLetsArrearsBeginTheDayAfter() {
        DueDate payDay = rule.payDay(LocalDate.of(2026, 2, 15), "保障农民工工资支付条例 §14");

        assertEquals(LocalDate.of(2026, 2, 14), payDay.dueOn());
        assertEquals(LocalDate.of(2026, 2, 15), payDay.firstDayLate());
        assertTrue(payDay.metOn(LocalDate.of(2026, 2, 14)));
        assertFalse(payDay.metOn(LocalDate.of(2026, 2, 15)));
        assertEquals(
                List.of(
                        new Step(StepKind.TRIGGER, day("2026-02-15"), day("2026-02-15"), ""),
                        new Step(StepKind.ROLLED_HOLIDAY, day("2026-02-15"), day("2026-02-15"), "春节"),
                        new Step(StepKind.DUE_ON_MAKEUP, day("2026-02-14"), day("2026-02-14"), "春节")),
                payDay.steps());
    }

    @Test
    void neverRollsAWaitingPeriod() {
        DueDate notice = rule.waiting(LocalDate.of(2026, 8, 3), 30, DayUnit.NATURAL_DAY, "劳动合同法 §41");
        DueDate overHoliday = rule.waiting(LocalDate.of(2026, 9, 3), 30, DayUnit.NATURAL_DAY, "劳动合同法 §41");

        assertEquals(LocalDate.of(2026, 9, 2), notice.dueOn());
        assertEquals(LocalDate.of(2026, 10, 3), overHoliday.dueOn());
        assertFalse(overHoliday.provisional());
    }

    @Test
    void explainsEverySkippedDayAndEveryMakeupDay() {
        DueDate due = rule.due(LocalDate.of(2026, 9, 17), 10, DayUnit.WORKING_DAY, RollRule.FORWARD, "test");

        assertEquals(
                List.of(
                        new Step(StepKind.TRIGGER, day("2026-09-17"), day("2026-09-17"), ""),
                        new Step(StepKind.SKIPPED_REST, day("2026-09-19"), day("2026-09-19"), "周末"),
                        new Step(StepKind.COUNTED_MAKEUP, day("2026-09-20"), day("2026-09-20"), "国庆节"),
                        new Step(StepKind.SKIPPED_HOLIDAY, day("2026-09-25"), day("2026-09-27"), "中秋节"),
                        new Step(StepKind.SKIPPED_HOLIDAY, day("2026-10-01"), day("2026-10-07"), "国庆节")),
                due.steps());
    }

    @Test
    void explainsWhyTheLastDayMoved() {
        DueDate due = rule.due(LocalDate.of(2026, 6, 5), 15, DayUnit.NATURAL_DAY, RollRule.FORWARD, "test");

        assertEquals(
                List.of(
                        new Step(StepKind.TRIGGER, day("2026-06-05"), day("2026-06-05"), ""),
                        new Step(StepKind.ROLLED_HOLIDAY, day("2026-06-20"), day("2026-06-21"), "端午节")),
                due.steps());
    }

    @Test
    void isProvisionalOnceAnUnloadedYearIsConsulted() {
        DueDate due = rule.due(LocalDate.of(2026, 12, 30), 3, DayUnit.WORKING_DAY, RollRule.FORWARD, "test");

        assertEquals(LocalDate.of(2027, 1, 5), due.dueOn());
        assertTrue(due.provisional());
        assertEquals(List.of("W-CALENDAR-MISSING"), due.warnings());
        assertEquals(
                new Step(StepKind.CALENDAR_MISSING, day("2027-01-01"), day("2027-01-05"), "W-CALENDAR-MISSING"),
                due.steps().stream()
                        .filter(step -> step.kind() == StepKind.CALENDAR_MISSING)
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void isFinalWhileOnlyLoadedYearsAreConsulted() {
        assertFalse(rule.due(LocalDate.of(2026, 12, 1), 20, DayUnit.WORKING_DAY, RollRule.FORWARD, "test")
                .provisional());
        assertFalse(rule.due(LocalDate.of(2026, 12, 1), 90, DayUnit.NATURAL_DAY, RollRule.NONE, "test")
                .provisional());
    }

    @Test
    void projectsAProvisionalDateAgainWhenTheYearIsLoaded() {
        DueDate before = rule.due(LocalDate.of(2026, 12, 30), 3, DayUnit.WORKING_DAY, RollRule.FORWARD, "test");
        CalendarYear year2027 = new CalendarYear(
                2027,
                "https://example.org/notice-2027",
                "made up for the test",
                260,
                List.of(new CalendarYear.Holiday("元旦", List.of(LocalDate.of(2027, 1, 1)), List.of())));
        List<CalendarYear> years = new ArrayList<>(DataFiles.read("data/calendar", CalendarYear.class));
        years.add(year2027);

        DueDate after = new DueDateRule(new WorkingCalendar(years)).projectAgain(before);

        assertEquals(LocalDate.of(2027, 1, 5), after.dueOn());
        assertFalse(after.provisional());
        assertEquals(before.basis(), after.basis());
    }

    @Test
    void movesTheDateByTheDaysOfAPause() {
        DueDate due = rule.due(LocalDate.of(2026, 7, 9), 45, DayUnit.NATURAL_DAY, RollRule.FORWARD, "办案规则 §45");

        DueDate paused = rule.pause(due, new Pause(day("2026-08-01"), day("2026-08-10"), "中止审理"));

        assertEquals(LocalDate.of(2026, 8, 24), due.dueOn());
        assertEquals(LocalDate.of(2026, 9, 2), paused.dueOn());
        assertEquals(10, paused.pausedDays());
    }

    @ParameterizedTest(name = "nothing after {0} in {1}, paused from {0} to {2}: {3}")
    @CsvSource({
        "2026-08-03, NATURAL_DAY, 2026-08-31, 2026-09-01",
        "2026-08-03, WORKING_DAY, 2026-08-31, 2026-09-01",
        "2026-09-28, NATURAL_DAY, 2026-09-30, 2026-10-01",
        "2026-09-28, WORKING_DAY, 2026-09-30, 2026-10-08",
    })
    void aPauseOnTheOnlyDayOfAPeriodMovesIt(LocalDate trigger, DayUnit unit, LocalDate last, LocalDate due) {
        DueDate sameDay = rule.due(trigger, 0, unit, RollRule.NONE, "test");

        assertEquals(trigger, sameDay.dueOn());
        assertEquals(due, rule.pause(sameDay, new Pause(trigger, last, "中止")).dueOn());
    }

    @Test
    void doesNotCountWorkingDaysWithinAPause() {
        DueDate due = rule.due(LocalDate.of(2026, 10, 16), 5, DayUnit.WORKING_DAY, RollRule.FORWARD, "test");

        DueDate paused = rule.pause(due, new Pause(day("2026-10-19"), day("2026-10-20"), "中止"));
        DueDate twice = rule.pause(paused, new Pause(day("2026-10-22"), day("2026-10-22"), "中止"));

        assertEquals(LocalDate.of(2026, 10, 27), paused.dueOn());
        assertEquals(LocalDate.of(2026, 10, 28), twice.dueOn());
        assertEquals(3, twice.pausedDays());
    }

    @Test
    void movesAMonthPeriodByTheDaysOfAPause() {
        DueDate due = rule.due(
                day("2026-03-10"),
                1,
                DayUnit.MONTH,
                RollRule.NONE,
                "test",
                List.of(new Pause(day("2026-03-20"), day("2026-03-24"), "中止")));

        assertEquals(day("2026-04-15"), due.dueOn());
    }

    @Test
    void survivesTheWayThroughJson() throws JsonProcessingException {
        ObjectMapper json = JsonMapper.builder().addModule(new JavaTimeModule()).build();
        DueDate due = rule.due(day("2026-09-17"), 10, DayUnit.WORKING_DAY, RollRule.FORWARD, "test");

        assertEquals(due, json.readValue(json.writeValueAsString(due), DueDate.class));
    }

    @Test
    void refusesANegativeLength() {
        assertThrows(
                IllegalArgumentException.class,
                () -> rule.due(day("2026-09-17"), -1, DayUnit.WORKING_DAY, RollRule.FORWARD, "test"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
