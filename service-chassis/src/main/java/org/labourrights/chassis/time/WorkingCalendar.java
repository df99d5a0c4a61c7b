package org.labourrights.chassis.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Working days of the country: Monday to Friday, less the holidays, plus the make-up workdays (调休) of each loaded year.
 * Immutable and pure. Outside the loaded years the plain week is all that is known: see {@link #covers}.
 */
public final class WorkingCalendar {
    private static final List<String> WEEKDAYS = List.of("周一", "周二", "周三", "周四", "周五", "周六", "周日");

    private final Map<LocalDate, CalendarDay> exceptions = new HashMap<>();
    private final NavigableSet<Integer> years = new TreeSet<>();
    private final String version;

    /**
     * @throws IllegalArgumentException if a year stands twice, an exception lies outside its year or changes nothing, or
     *     the working days of a year do not add up to the total that it names
     */
    public WorkingCalendar(Collection<CalendarYear> loaded) {
        loaded.forEach(this::add);
        loaded.forEach(this::crossCheck);
        String content = exceptions.values().stream()
                .map(day -> day.date() + day.type().name())
                .sorted()
                .collect(Collectors.joining());
        this.version = years.isEmpty()
                ? "none"
                : "%d-%d.%08x".formatted(years.getFirst(), years.getLast(), content.hashCode());
    }

    public boolean isWorkingDay(LocalDate date) {
        return day(date).type().working();
    }

    /** Whether the holiday notice of that day's year is loaded. */
    public boolean covers(LocalDate date) {
        return years.contains(date.getYear());
    }

    /** First and last loaded year and a digest of the exceptions, {@code 2024-2026.1b2c3d4e}. */
    public String version() {
        return version;
    }

    /** The loaded years, ascending. */
    public List<Integer> years() {
        return List.copyOf(years);
    }

    public CalendarDay day(LocalDate date) {
        CalendarDay exception = exceptions.get(date);
        if (exception != null) {
            return exception;
        }
        DayOfWeek weekday = date.getDayOfWeek();
        DayType type = weekday.getValue() > DayOfWeek.FRIDAY.getValue() ? DayType.REST : DayType.WORKDAY;
        return new CalendarDay(date, type, WEEKDAYS.get(weekday.getValue() - 1), "");
    }

    public LocalDate nextWorkingDayOnOrAfter(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    public LocalDate lastWorkingDayOnOrBefore(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    public LocalDate firstWorkingDayAfter(LocalDate date) {
        return nextWorkingDayOnOrAfter(date.plusDays(1));
    }

    public int workingDaysIn(YearMonth month) {
        return (int) month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(this::isWorkingDay)
                .count();
    }

    private void add(CalendarYear year) {
        if (!years.add(year.year())) {
            throw new IllegalArgumentException("calendar year " + year.year() + " stands twice");
        }
        for (CalendarYear.Holiday holiday : year.holidays()) {
            holiday.off().forEach(date -> add(year, date, DayType.HOLIDAY, holiday.name()));
            holiday.work().forEach(date -> add(year, date, DayType.MAKEUP_WORKDAY, holiday.name()));
        }
    }

    private void add(CalendarYear year, LocalDate date, DayType type, String name) {
        boolean weekend = date.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue();
        boolean misplaced = date.getYear() != year.year() || (type == DayType.MAKEUP_WORKDAY && !weekend);
        if (misplaced || exceptions.put(date, new CalendarDay(date, type, name, year.notice())) != null) {
            throw new IllegalArgumentException("calendar year %d: %s as %s".formatted(year.year(), date, type));
        }
    }

    private void crossCheck(CalendarYear year) {
        int counted = 0;
        for (int month = 1; month <= 12; month++) {
            counted += workingDaysIn(YearMonth.of(year.year(), month));
        }
        if (counted != year.workingDays()) {
            throw new IllegalArgumentException("calendar year %d has %d working days, its notice says %d"
                    .formatted(year.year(), counted, year.workingDays()));
        }
    }
}
