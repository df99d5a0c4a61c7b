package org.labourrights.reporting.reference;

import java.time.LocalDate;
import java.time.YearMonth;

/** How often a report falls due (报告频次); the value of the policy item {@code report.cadence}. */
public enum Cadence {
    /** Once a calendar year. */
    YEAR,
    /** Twice a calendar year. */
    HALF_YEAR,
    /** Four times a calendar year. */
    QUARTER,
    /** Each calendar month. */
    MONTH,
    /** Each calendar day. */
    DAY;

    /** The period that contains the day. */
    public ReportingPeriod containing(LocalDate day) {
        int year = day.getYear();
        int month = day.getMonthValue();
        return switch (this) {
            case YEAR -> ReportingPeriod.year(year);
            case HALF_YEAR -> ReportingPeriod.halfYear(year, month <= 6 ? 1 : 2);
            case QUARTER -> ReportingPeriod.quarter(year, (month + 2) / 3);
            case MONTH -> ReportingPeriod.month(YearMonth.from(day));
            case DAY -> ReportingPeriod.day(day);
        };
    }

    /** Whether a period of this cadence begins on the day. */
    public boolean beginsOn(LocalDate day) {
        return containing(day).start().equals(day);
    }
}
