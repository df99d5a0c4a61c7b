package org.labourrights.reporting.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time that one report covers (报告期), written {@code 2026} (year), {@code 2026H1}, {@code 2026Q3},
 * {@code 2026-11} (month) or {@code 2026-11-20} (day).
 *
 * @param code the written form
 * @param cadence how often such a period recurs
 * @param start first day, inclusive
 * @param end last day, inclusive
 */
public record ReportingPeriod(String code, Cadence cadence, LocalDate start, LocalDate end) {

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:(H)([12])|(Q)([1-4])|-(\\d{2})(?:-(\\d{2}))?)?");

    /** Reads the written form. */
    @JsonCreator
    public static ReportingPeriod parse(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("not a reporting period: " + code));
    }

    /** Reads the written form; empty when it is not one. */
    public static Optional<ReportingPeriod> find(String code) {
        Matcher form = FORM.matcher(code);
        if (!form.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(form.group(1));
        if (form.group(2) != null) {
            return Optional.of(halfYear(year, Integer.parseInt(form.group(3))));
        }
        if (form.group(4) != null) {
            return Optional.of(quarter(year, Integer.parseInt(form.group(5))));
        }
        if (form.group(6) == null) {
            return Optional.of(year(year));
        }
        return monthOrDay(year, Integer.parseInt(form.group(6)), form.group(7));
    }

    private static Optional<ReportingPeriod> monthOrDay(int year, int month, @Nullable String day) {
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        YearMonth yearMonth = YearMonth.of(year, month);
        if (day == null) {
            return Optional.of(month(yearMonth));
        }
        int dayOfMonth = Integer.parseInt(day);
        return yearMonth.isValidDay(dayOfMonth) ? Optional.of(day(yearMonth.atDay(dayOfMonth))) : Optional.empty();
    }

    static ReportingPeriod year(int year) {
        return new ReportingPeriod(
                "%04d".formatted(year), Cadence.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static ReportingPeriod halfYear(int year, int half) {
        LocalDate start = LocalDate.of(year, half == 1 ? 1 : 7, 1);
        return new ReportingPeriod(
                "%04dH%d".formatted(year, half),
                Cadence.HALF_YEAR,
                start,
                start.plusMonths(6).minusDays(1));
    }

    static ReportingPeriod quarter(int year, int quarter) {
        LocalDate start = LocalDate.of(year, quarter * 3 - 2, 1);
        return new ReportingPeriod(
                "%04dQ%d".formatted(year, quarter),
                Cadence.QUARTER,
                start,
                start.plusMonths(3).minusDays(1));
    }

    static ReportingPeriod month(YearMonth month) {
        return new ReportingPeriod(month.toString(), Cadence.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    static ReportingPeriod day(LocalDate day) {
        return new ReportingPeriod(day.toString(), Cadence.DAY, day, day);
    }

    /** The period of the same cadence that ends the day before this one begins. */
    public ReportingPeriod previous() {
        return cadence.containing(start.minusDays(1));
    }

    /** The period of the same cadence that begins the day after this one ends. */
    public ReportingPeriod next() {
        return cadence.containing(end.plusDays(1));
    }

    /** The day on which the report on this period can first be filed: the day after its end. */
    public LocalDate opensOn() {
        return end.plusDays(1);
    }

    /** The written form, as it stands in JSON and in numbers. */
    @JsonValue
    @Override
    public String toString() {
        return code;
    }
}
