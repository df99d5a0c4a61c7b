package org.labourrights.reporting.statistics;

import java.time.LocalDate;
import org.labourrights.chassis.time.DayUnit;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.chassis.time.DueDateRule;
import org.labourrights.chassis.time.RollRule;
import org.labourrights.reporting.reference.ReportingPeriod;

/**
 * Until when the figures of a period still change: the end of the report day, which follows the filing deadline by some
 * working days. Later changes are booked in the first period that is still open, with the period that they correct. Pure.
 */
final class FreezeRule {
    private final DueDateRule dueDates;

    FreezeRule(DueDateRule dueDates) {
        this.dueDates = dueDates;
    }

    /**
     * The last day on which figures of the period change.
     *
     * @param filingDays natural days from the end of the period to the filing deadline
     * @param reportDays working days from the deadline to the report day
     */
    DueDate reportDay(ReportingPeriod period, int filingDays, int reportDays, String basis) {
        LocalDate deadline = dueDates.due(period.end(), filingDays, DayUnit.NATURAL_DAY, RollRule.FORWARD, basis)
                .dueOn();
        return dueDates.due(deadline, reportDays, DayUnit.WORKING_DAY, RollRule.NONE, basis);
    }

    /** Where a change of that period is booked today. */
    ReportingPeriod booked(ReportingPeriod period, LocalDate today, int filingDays, int reportDays, String basis) {
        ReportingPeriod open = period;
        while (today.isAfter(reportDay(open, filingDays, reportDays, basis).dueOn())) {
            open = open.cadence().containing(open.end().plusDays(1));
        }
        return open;
    }
}
