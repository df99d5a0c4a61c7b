package org.labourrights.arrears.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labourrights.arrears.lead.LeadDeadlines;
import org.labourrights.chassis.time.CalendarYear;
import org.labourrights.chassis.time.CalendarYear.Holiday;
import org.labourrights.chassis.time.DayUnit;
import org.labourrights.chassis.time.DueDateRule;
import org.labourrights.chassis.time.RollRule;
import org.labourrights.chassis.time.WorkingCalendar;

class LeadClockRuleTest {

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(List.of(autumn2026()));
    private static final DueDateRule DAYS = new DueDateRule(CALENDAR);

    @Test
    void countsNaturalDaysThroughNationalDayWithoutRolling() {
        LeadDeadlines set = set("2026-09-30T16:20:00+08:00", DayUnit.NATURAL_DAY, null);

        assertEquals(List.of("2026-09-30", "2026-10-01", "2026-10-03"), dates(set));
    }

    @Test
    void countsWorkingDaysToTheMakeUpSaturday() {
        LeadDeadlines set = set("2026-09-30T16:20:00+08:00", DayUnit.WORKING_DAY, null);

        assertEquals(List.of("2026-09-30", "2026-10-08", "2026-10-10"), dates(set));
    }

    @Test
    void countsAndExplainsEachClockByItsOwnRow() {
        LeadDeadlines set = new LeadClockRule(DAYS)
                .set(
                        OffsetDateTime.parse("2026-09-30T16:20:00+08:00").toInstant(),
                        new ClockPolicy(
                                new ClockPolicy.Period(0, DayUnit.NATURAL_DAY, RollRule.NONE, "当日受理"),
                                new ClockPolicy.Period(1, DayUnit.WORKING_DAY, RollRule.NONE, "次日对接"),
                                new ClockPolicy.Period(3, DayUnit.NATURAL_DAY, RollRule.FORWARD, "3日反馈"),
                                null));

        assertEquals(List.of("2026-09-30", "2026-10-08", "2026-10-08"), dates(set));
        assertEquals(
                List.of("当日受理", "次日对接", "3日反馈"),
                List.of(
                        set.accept().basis(),
                        set.connect().basis(),
                        set.feedback().basis()));
    }

    @Test
    void countsWhatComesInAfterTheCutoffAsOfTheNextDay() {
        assertEquals(
                List.of("2026-09-29", "2026-09-30", "2026-10-02"),
                dates(set("2026-09-28T17:30:01+08:00", DayUnit.NATURAL_DAY, LocalTime.of(17, 30))));
        assertEquals(
                List.of("2026-09-28", "2026-09-29", "2026-10-01"),
                dates(set("2026-09-28T17:30:00+08:00", DayUnit.NATURAL_DAY, LocalTime.of(17, 30))));
    }

    private static LeadDeadlines set(String receivedAt, DayUnit unit, @Nullable LocalTime cutoff) {
        return new LeadClockRule(DAYS)
                .set(
                        OffsetDateTime.parse(receivedAt).toInstant(),
                        new ClockPolicy(
                                period(0, unit, "当日受理"), period(1, unit, "次日对接"), period(3, unit, "3日反馈"), cutoff));
    }

    private static ClockPolicy.Period period(int days, DayUnit unit, String basis) {
        return new ClockPolicy.Period(days, unit, RollRule.NONE, basis);
    }

    private static List<String> dates(LeadDeadlines set) {
        return List.of(
                set.accept().dueOn().toString(),
                set.connect().dueOn().toString(),
                set.feedback().dueOn().toString());
    }

    /** The exceptions of the autumn alone; their working days add up to what is said below. */
    private static CalendarYear autumn2026() {
        List<LocalDate> off =
                LocalDate.of(2026, 10, 1).datesUntil(LocalDate.of(2026, 10, 8)).toList();
        Holiday nationalDay = new Holiday("国庆节", off, List.of(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 10, 10)));
        return new CalendarYear(2026, "notice", "test", 258, List.of(nationalDay));
    }
}
