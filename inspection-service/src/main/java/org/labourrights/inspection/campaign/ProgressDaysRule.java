package org.labourrights.inspection.campaign;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** On which days of a month units report (每月15日、30日); pure. */
final class ProgressDaysRule {

    private ProgressDaysRule() {}

    /**
     * A day that the month has not is its last one (pitfall P10); a rest day stays what it is.
     *
     * @param days days of the month, 1–31
     * @param first first day that counts
     * @param last last day that counts
     */
    static SortedSet<LocalDate> of(YearMonth month, Collection<Integer> days, LocalDate first, LocalDate last) {
        SortedSet<LocalDate> dues = new TreeSet<>();
        for (int day : days) {
            LocalDate due = month.atDay(Math.min(day, month.lengthOfMonth()));
            if (!due.isBefore(first) && !due.isAfter(last)) {
                dues.add(due);
            }
        }
        return dues;
    }
}
