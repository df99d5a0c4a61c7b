package org.labourrights.chassis.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {
    private final WorkingCalendar calendar = CalendarFiles.load();

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void hasAsManyWorkingDaysAsTheYear(int year, int workingDays) {
        int counted = IntStream.rangeClosed(1, 12)
                .map(month -> calendar.workingDaysIn(YearMonth.of(year, month)))
                .sum();

        assertEquals(workingDays, counted);
    }

    @Test
    void hasTheWorkingDaysOfEachMonthOf2026() {
        List<Integer> months = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> calendar.workingDaysIn(YearMonth.of(2026, month)))
                .toList();

        assertEquals(List.of(21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23), months);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-01, HOLIDAY, 国庆节",
        "2026-10-10, MAKEUP_WORKDAY, 国庆节",
        "2026-09-20, MAKEUP_WORKDAY, 国庆节",
        "2026-02-14, MAKEUP_WORKDAY, 春节",
        "2026-02-15, HOLIDAY, 春节",
        "2026-10-17, REST, 周六",
        "2026-10-19, WORKDAY, 周一",
        "2025-10-08, HOLIDAY, 国庆节、中秋节"
    })
    void namesEachDay(LocalDate date, DayType type, String name) {
        CalendarDay day = calendar.day(date);

        assertEquals(type, day.type());
        assertEquals(name, day.name());
    }

    @Test
    void quotesTheNoticeOfAnException() {
        assertEquals(
                "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm",
                calendar.day(LocalDate.of(2026, 10, 1)).notice());
        assertEquals("", calendar.day(LocalDate.of(2026, 10, 17)).notice());
    }

    @Test
    void findsTheWorkingDaysAround() {
        assertEquals(LocalDate.of(2026, 10, 8), calendar.nextWorkingDayOnOrAfter(LocalDate.of(2026, 10, 1)));
        assertEquals(LocalDate.of(2026, 9, 30), calendar.lastWorkingDayOnOrBefore(LocalDate.of(2026, 10, 5)));
        assertEquals(LocalDate.of(2026, 10, 26), calendar.firstWorkingDayAfter(LocalDate.of(2026, 10, 23)));
    }

    @Test
    void knowsOnlyTheLoadedYears() {
        assertTrue(calendar.covers(LocalDate.of(2026, 12, 31)));
        assertFalse(calendar.covers(LocalDate.of(2027, 1, 1)));
        assertEquals(List.of(2024, 2025, 2026), calendar.years());
    }

    @Test
    void refusesAYearThatDoesNotAddUp() {
        CalendarYear wrong = new CalendarYear(2027, "notice", "data", 248, List.of());

        assertThrows(IllegalArgumentException.class, () -> new WorkingCalendar(List.of(wrong)));
    }

    @Test
    void refusesAYearTwiceAndADayOutsideItsYear() {
        CalendarYear plain = new CalendarYear(2027, "notice", "data", 261, List.of());
        CalendarYear strayed = new CalendarYear(
                2027,
                "notice",
                "data",
                261,
                List.of(new CalendarYear.Holiday("元旦", List.of(LocalDate.of(2028, 1, 1)), List.of())));

        assertThrows(IllegalArgumentException.class, () -> new WorkingCalendar(List.of(plain, plain)));
        assertThrows(IllegalArgumentException.class, () -> new WorkingCalendar(List.of(strayed)));
    }
}
