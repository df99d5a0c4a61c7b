package org.labourrights.reporting.cadence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.labourrights.reporting.reference.Cadence;

/**
 * A place reports in one cadence up to a day and in another from it on. Both sides must meet there: the last period of the
 * old cadence ends the day before, and a period of the new one begins. In the middle of a period the days before the change
 * would be owed to nobody (HALF_YEAR to QUARTER on 1 October: July to September) or twice (QUARTER to HALF_YEAR on 1
 * November: July to September).
 *
 * @param day first day of the new cadence
 */
record CadenceChange(LocalDate day, Cadence before, Cadence after) {

    /** Every pair of cadences meets at the latest at the turn of a year. */
    private static final int YEAR_AND_A_DAY = 367;

    /** Whether every day around the change is owed exactly once. */
    boolean meets() {
        return isPossible(day);
    }

    /** The days nearest to the wished one on which the change is possible: the last before it, if not passed, and the next. */
    List<LocalDate> possible(LocalDate today) {
        List<LocalDate> possible = new ArrayList<>();
        day.minusDays(YEAR_AND_A_DAY)
                .datesUntil(day)
                .filter(each -> !each.isBefore(today) && isPossible(each))
                .reduce((earlier, later) -> later)
                .ifPresent(possible::add);
        day.datesUntil(day.plusDays(YEAR_AND_A_DAY))
                .filter(this::isPossible)
                .findFirst()
                .ifPresent(possible::add);
        return possible;
    }

    private boolean isPossible(LocalDate on) {
        LocalDate eve = on.minusDays(1);
        return before.containing(eve).end().equals(eve) && after.beginsOn(on);
    }
}
