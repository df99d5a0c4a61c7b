package org.labourrights.reporting.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.policy.PolicyRow;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.chassis.time.DueDateRule;
import org.labourrights.reporting.reference.ReportingKeys;
import org.labourrights.reporting.reference.ReportingPeriod;

/** Where a change is booked: in its own period, or, once that is frozen, in the next open one as a correction. */
@ApplicationScoped
class Bookings {
    private final Policies policies;
    private final FreezeRule freeze;
    private final Clock clock;

    Bookings(Policies policies, DueDateRule dueDates, Clock clock) {
        this.policies = policies;
        this.freeze = new FreezeRule(dueDates);
        this.clock = clock;
    }

    /** @param corrects the frozen period, or empty */
    record Booking(String bucket, String corrects) {
        static Booking of(ReportingPeriod asked, ReportingPeriod booked) {
            return asked.equals(booked) ? new Booking(asked.code(), "") : new Booking(booked.code(), asked.code());
        }
    }

    Booking book(ReportingPeriod period, DivisionCode division) {
        LocalDate today = LocalDate.now(clock);
        return Booking.of(
                period,
                freeze.booked(
                        period,
                        today,
                        filingDays(division, period),
                        reportDays(division, period).value(),
                        basis(division, period)));
    }

    /** The day after which figures of the period no longer change. */
    DueDate reportDay(ReportingPeriod period, DivisionCode division) {
        return freeze.reportDay(
                period,
                filingDays(division, period),
                reportDays(division, period).value(),
                basis(division, period));
    }

    private int filingDays(DivisionCode division, ReportingPeriod period) {
        return policies.value(ReportingKeys.DUE_OFFSET_DAYS, division, period.end());
    }

    private PolicyRow<Integer> reportDays(DivisionCode division, ReportingPeriod period) {
        return policies.row(FigureKeys.REPORT_DAY, division, period.end());
    }

    private String basis(DivisionCode division, ReportingPeriod period) {
        PolicyRow<Integer> item = reportDays(division, period);
        return item.key() + " " + item.sourceTag();
    }
}
