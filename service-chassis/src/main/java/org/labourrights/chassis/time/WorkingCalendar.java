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
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Working days of the country: Monday to Friday, less the holidays, plus the make-up workdays (调休) of each loaded year.
 * Of other years the statutory holidays are known and what the notice will shift is not: see {@link #covers}.
 *
 * <p>Pure. Years are loaded while the service runs; a count that must see one calendar throughout takes the {@linkplain
 * #frozen frozen} one.
 */
public final class WorkingCalendar {
    private static final List<String> WEEKDAYS = List.of("周一", "周二", "周三", "周四", "周五", "周六", "周日");

    private volatile Years years;

    /**
     * @throws IllegalArgumentException if a year stands twice, an exception lies outside its year or changes nothing, or
     *     the working days of a year do not add up to the total that it names
     */
    public WorkingCalendar(Collection<CalendarYear> loaded) {
        this.years = new Years(loaded);
    }

    private WorkingCalendar(Years years) {
        this.years = years;
    }

    /** Counts by these years from now on; refuses what the constructor refuses, and then stays as it is. */
    public void load(Collection<CalendarYear> loaded) {
        this.years = new Years(loaded);
    }

    /** The calendar as it is at this moment; years loaded later do not change it. */
    public WorkingCalendar frozen() {
        return new WorkingCalendar(years);
    }

    public boolean isWorkingDay(LocalDate date) {
        return day(date).type().working();
    }

    /** Whether the holiday notice of that day's year is loaded. */
    public boolean covers(LocalDate date) {
        return years.loaded.contains(date.getYear());
    }

    /** First and last loaded year and a digest of the exceptions, {@code 2024-2026.1b2c3d4e}. */
    public String version() {
        return years.version;
    }

    /** The loaded years, ascending. */
    public List<Integer> years() {
        return List.copyOf(years.loaded);
    }

    public CalendarDay day(LocalDate date) {
        CalendarDay exception = years.exception(date);
        if (exception != null) {
            return exception;
        }
        DayOfWeek weekday = date.getDayOfWeek();
        DayType type = weekday.getValue() > DayOfWeek.FRIDAY.getValue() ? DayType.REST : DayType.WORKDAY;
        return new CalendarDay(date, type, WEEKDAYS.get(weekday.getValue() - 1), "");
    }

    public LocalDate nextWorkingDayOnOrAfter(LocalDate date) {
        WorkingCalendar now = frozen();
        LocalDate day = date;
        while (!now.isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    public LocalDate lastWorkingDayOnOrBefore(LocalDate date) {
        WorkingCalendar now = frozen();
        LocalDate day = date;
        while (!now.isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    public LocalDate firstWorkingDayAfter(LocalDate date) {
        return nextWorkingDayOnOrAfter(date.plusDays(1));
    }

    public int workingDaysIn(YearMonth month) {
        WorkingCalendar now = frozen();
        return (int) month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .filter(now::isWorkingDay)
                .count();
    }

    /** One state of the calendar; nothing that it says changes once it is made. */
    private static final class Years {
        /** Names the rule for unloaded years in the version, so that what was counted by another is counted again. */
        private static final String STATUTORY = "statutory-1";

        private final Map<LocalDate, CalendarDay> exceptions = new HashMap<>();
        private final Map<Integer, Map<LocalDate, CalendarDay>> statutory = new ConcurrentHashMap<>();
        private final NavigableSet<Integer> loaded = new TreeSet<>();
        private final String version;

        Years(Collection<CalendarYear> years) {
            years.forEach(this::add);
            years.forEach(this::crossCheck);
            String content = exceptions.values().stream()
                    .map(day -> day.date() + day.type().name())
                    .sorted()
                    .collect(Collectors.joining("", STATUTORY, ""));
            this.version = loaded.isEmpty()
                    ? "none"
                    : "%d-%d.%08x".formatted(loaded.getFirst(), loaded.getLast(), content.hashCode());
        }

        private void add(CalendarYear year) {
            if (!loaded.add(year.year())) {
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

        @Nullable
        CalendarDay exception(LocalDate date) {
            return loaded.contains(date.getYear())
                    ? exceptions.get(date)
                    : statutory
                            .computeIfAbsent(date.getYear(), Years::statutory)
                            .get(date);
        }

        private static Map<LocalDate, CalendarDay> statutory(int year) {
            if (year < StatutoryHolidays.FIRST_YEAR || year > StatutoryHolidays.LAST_YEAR) {
                return Map.of();
            }
            Map<LocalDate, CalendarDay> days = new HashMap<>();
            StatutoryHolidays.of(year)
                    .forEach((date, name) ->
                            days.put(date, new CalendarDay(date, DayType.HOLIDAY, name, StatutoryHolidays.LAW)));
            return days;
        }

        private void crossCheck(CalendarYear year) {
            LocalDate first = LocalDate.of(year.year(), 1, 1);
            int counted = (int) first.datesUntil(first.plusYears(1))
                    .filter(date -> {
                        CalendarDay exception = exceptions.get(date);
                        return exception == null
                                ? date.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue()
                                : exception.type().working();
                    })
                    .count();
            if (counted != year.workingDays()) {
                throw new IllegalArgumentException("calendar year %d has %d working days, its notice says %d"
                        .formatted(year.year(), counted, year.workingDays()));
            }
        }
    }
}
