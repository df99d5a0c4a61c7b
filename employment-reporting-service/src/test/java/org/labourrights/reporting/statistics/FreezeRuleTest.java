package org.labourrights.reporting.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.labourrights.chassis.codes.DataFiles;
import org.labourrights.chassis.time.CalendarYear;
import org.labourrights.chassis.time.DueDateRule;
import org.labourrights.chassis.time.WorkingCalendar;
import org.labourrights.reporting.reference.ReportingPeriod;

/** The summary of the ledger (用工情况台账汇总) is due ten working days after the reporting deadline. */
class FreezeRuleTest {
    private final FreezeRule rule =
            new FreezeRule(new DueDateRule(new WorkingCalendar(DataFiles.read("data/calendar", CalendarYear.class))));

    @ParameterizedTest
    @CsvSource({
        // deadline 2026-07-15
        "2026H1, 15, 10, 2026-07-29",
        // deadline 2026-10-15
        "2026Q3, 15, 10, 2026-10-29",
        // 2026-07-18 is a Saturday: the deadline is 2026-07-20
        "2026H1, 18, 10, 2026-08-03",
        // deadline 2026-04-15; ten working days over Labour Day, which is made up on 2026-05-09
        "2026Q1, 15, 12, 2026-05-06",
        "2026H1, 15, 0, 2026-07-15",
    })
    void countsTenWorkingDaysFromTheDeadlineAndNotFromThePeriod(
            String period, int filingDays, int reportDays, LocalDate due) {
        assertEquals(
                due,
                rule.reportDay(ReportingPeriod.parse(period), filingDays, reportDays, "RU-13")
                        .dueOn());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-29, 2026H1",
        "2026-07-30, 2026H2",
        "2027-01-29, 2026H2",
    })
    void booksLaterChangesInTheNextOpenPeriod(LocalDate today, String booked) {
        assertEquals(
                ReportingPeriod.parse(booked), rule.booked(ReportingPeriod.parse("2026H1"), today, 15, 10, "RU-13"));
    }
}
