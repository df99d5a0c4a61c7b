package org.labourrights.chassis.time.notice;

import java.time.LocalDate;

/**
 * A year of the calendar was entered, corrected or taken back. Fired in the transaction that stores it.
 *
 * @param version the calendar as it is with it
 */
public record CalendarChanged(int year, String version) {

    /** A pay day is brought forward over a holiday, and that over the turn of the year, by less than this. */
    private static final int DAYS_BEFORE = 31;

    /** Due dates before this day cannot depend on the year. */
    public LocalDate firstDay() {
        return LocalDate.of(year, 1, 1).minusDays(DAYS_BEFORE);
    }
}
