package org.labourrights.chassis.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A year without a notice, as ruling 17 has it. */
class StatutoryHolidaysTest {
    private final WorkingCalendar calendar = CalendarFiles.load();

    @Test
    void knowsTheStatutoryDaysOf2027AndWhatIsMadeUpForThem() {
        assertEquals(
                List.of(
                        "2027-01-01 元旦",
                        "2027-02-05 春节",
                        "2027-02-06 春节",
                        "2027-02-07 春节",
                        "2027-02-08 春节",
                        "2027-02-09 春节补假",
                        "2027-02-10 春节补假",
                        "2027-04-05 清明节",
                        "2027-05-01 劳动节",
                        "2027-05-02 劳动节",
                        "2027-05-03 劳动节补假",
                        "2027-05-04 劳动节补假",
                        "2027-06-09 端午节",
                        "2027-09-15 中秋节",
                        "2027-10-01 国庆节",
                        "2027-10-02 国庆节",
                        "2027-10-03 国庆节",
                        "2027-10-04 国庆节补假",
                        "2027-10-05 国庆节补假"),
                statutory(2027).sorted().toList());
    }

    /** Thirteen workdays fewer than the plain week, whatever the year: a day that falls on a weekend is made up. */
    @Test
    void takesThirteenWorkingDaysFromEveryYear() {
        for (int year = 2027; year <= 2060; year++) {
            LocalDate first = LocalDate.of(year, 1, 1);
            long weekdays = first.datesUntil(first.plusYears(1))
                    .filter(day -> day.getDayOfWeek().getValue() <= 5)
                    .count();
            long working = first.datesUntil(first.plusYears(1))
                    .filter(calendar::isWorkingDay)
                    .count();
            // Where two holidays meet on a weekday there is one day fewer.
            long met = StatutoryHolidays.of(year).entrySet().stream()
                    .filter(day -> day.getValue().contains("、")
                            && day.getKey().getDayOfWeek().getValue() <= 5)
                    .count();
            assertEquals(weekdays - 13 + met, working, "year " + year);
        }
    }

    /** The notices of the years that are known give each statutory day off, and more days beside them. */
    @ParameterizedTest
    @CsvSource({"2025", "2026"})
    void isPartOfEveryNotice(int year) {
        StatutoryHolidays.of(year)
                .forEach((day, name) ->
                        assertEquals(DayType.HOLIDAY, calendar.day(day).type(), day + " " + name));
    }

    @Test
    void countsOverTheTurnOfTheYearProvisionally() {
        DueDate due = new DueDateRule(calendar)
                .due(LocalDate.of(2026, 12, 28), 10, DayUnit.WORKING_DAY, RollRule.FORWARD, "test");

        assertEquals(LocalDate.of(2027, 1, 12), due.dueOn());
        assertTrue(due.provisional());
    }

    @Test
    void isNoLongerProvisionalWithItsNotice() {
        WorkingCalendar later = CalendarFiles.load();
        WorkingCalendar before = later.frozen();
        List<LocalDate> off = IntStream.rangeClosed(1, 3)
                .mapToObj(day -> LocalDate.of(2027, 1, day))
                .toList();

        later.load(Stream.concat(
                        CalendarFiles.years().stream(),
                        Stream.of(new CalendarYear(
                                2027,
                                "notice",
                                "test",
                                261,
                                List.of(new CalendarYear.Holiday("元旦", off, List.of(LocalDate.of(2027, 1, 9)))))))
                .toList());

        DueDate due = new DueDateRule(later)
                .due(LocalDate.of(2026, 12, 28), 10, DayUnit.WORKING_DAY, RollRule.FORWARD, "test");
        assertEquals(LocalDate.of(2027, 1, 11), due.dueOn());
        assertFalse(due.provisional());
        assertFalse(before.covers(LocalDate.of(2027, 1, 1)), "a frozen calendar stays as it was");
    }

    private static Stream<String> statutory(int year) {
        return StatutoryHolidays.of(year).entrySet().stream().map(day -> day.getKey() + " " + day.getValue());
    }
}
