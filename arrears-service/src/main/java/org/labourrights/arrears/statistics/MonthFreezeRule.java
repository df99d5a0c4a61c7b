package org.labourrights.arrears.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import org.labourrights.chassis.time.DayUnit;
import org.labourrights.chassis.time.DueDateRule;
import org.labourrights.chassis.time.RollRule;

/**
 * The figures of a month change until the end of its report day, some working days after it; later changes are booked in
 * the first month that is still open, with the month that they correct. Pure.
 */
final class MonthFreezeRule {

    private final DueDateRule dueDates;

    MonthFreezeRule(DueDateRule dueDates) {
        this.dueDates = dueDates;
    }

    /** The last day on which figures of the month change. */
    LocalDate reportDay(YearMonth month, int workingDays, String basis) {
        return dueDates.due(month.atEndOfMonth(), workingDays, DayUnit.WORKING_DAY, RollRule.NONE, basis)
                .dueOn();
    }

    /** Where a change that belongs to this month is booked today. */
    YearMonth booked(YearMonth month, LocalDate today, int workingDays, String basis) {
        YearMonth open = month;
        while (today.isAfter(reportDay(open, workingDays, basis))) {
            open = open.plusMonths(1);
        }
        return open;
    }
}
