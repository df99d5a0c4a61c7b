package org.labourrights.arrears.statistics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.labourrights.chassis.rollup.Figures.Buckets;

/**
 * A stretch of time that figures speak of: a week {@code 2026-W41} (Monday to Sunday), a month {@code 2026-10}, a
 * calendar quarter {@code 2026Q4} or a year {@code 2026}.
 *
 * @param start first day
 * @param end last day
 */
record StatisticsPeriod(String code, LocalDate start, LocalDate end) {

    private static final Pattern FORM = Pattern.compile("([12]\\d{3})(?:-W(\\d{2})|-(\\d{2})|Q([1-4]))?");

    /** Reads the written form; empty when it is none or no such week or month exists. */
    static Optional<StatisticsPeriod> find(String code) {
        Matcher form = FORM.matcher(code);
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        if (form.group(2) != null) {
            return week(code, year, Integer.parseInt(form.group(2)));
        }
        if (form.group(3) != null) {
            int month = Integer.parseInt(form.group(3));
            return month < 1 || month > 12 ? Optional.empty() : Optional.of(months(code, YearMonth.of(year, month), 1));
        }
        return Optional.of(
                form.group(4) == null
                        ? months(code, YearMonth.of(year, 1), 12)
                        : months(code, YearMonth.of(year, Integer.parseInt(form.group(4)) * 3 - 2), 3));
    }

    static StatisticsPeriod quarterOf(LocalDate day) {
        int quarter = day.get(IsoFields.QUARTER_OF_YEAR);
        return months(day.getYear() + "Q" + quarter, YearMonth.of(day.getYear(), quarter * 3 - 2), 3);
    }

    private static StatisticsPeriod months(String code, YearMonth first, int count) {
        return new StatisticsPeriod(
                code, first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    private static Optional<StatisticsPeriod> week(String code, int year, int week) {
        LocalDate monday = LocalDate.of(year, 1, 4)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(week - 1L);
        boolean exists = DateTimeFormatter.ISO_WEEK_DATE.format(monday).startsWith(code);
        return exists ? Optional.of(new StatisticsPeriod(code, monday, monday.plusDays(6))) : Optional.empty();
    }

    /** Its days. */
    Buckets days() {
        return new Buckets(start.toString(), end.toString());
    }

    /** Its days up to this one. */
    Buckets daysUntil(LocalDate last) {
        return new Buckets(start.toString(), (last.isBefore(end) ? last : end).toString());
    }

    /** All days before it. */
    Buckets before() {
        return new Buckets("0000-01-01", start.minusDays(1).toString());
    }
}
