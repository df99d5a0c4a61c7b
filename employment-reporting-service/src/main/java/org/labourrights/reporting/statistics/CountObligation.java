package org.labourrights.reporting.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.List;
import org.labourrights.chassis.rollup.Change;
import org.labourrights.chassis.rollup.Changes;
import org.labourrights.chassis.rollup.Facets;
import org.labourrights.reporting.obligation.ObligationFacts;
import org.labourrights.reporting.obligation.ObligationOpened;
import org.labourrights.reporting.obligation.ObligationProjected;
import org.labourrights.reporting.obligation.ObligationSettled;
import org.labourrights.reporting.obligation.ObligationState;
import org.labourrights.reporting.reference.Cadence;
import org.labourrights.reporting.reference.ReportingPeriod;
import org.labourrights.reporting.statistics.Bookings.Booking;

/**
 * Counts obligations by the day on which they fall due (K-10, 报告及时率). Fulfilled means filed in time; a late filing
 * and a missing one both stay in the denominator.
 */
@ApplicationScoped
class CountObligation {
    private final Changes changes;
    private final Bookings bookings;

    CountObligation(Changes changes, Bookings bookings) {
        this.changes = changes;
        this.bookings = bookings;
    }

    void opened(@Observes ObligationOpened event) {
        add(event.obligation(), ObligationColumn.DUE, 1);
    }

    /** What has opened is counted by its due day already: it moves with it. */
    void projected(@Observes ObligationProjected event) {
        if (event.obligation().state() == ObligationState.OPEN) {
            add(event.obligation().dueOn(event.before()), ObligationColumn.DUE, -1);
            add(event.obligation(), ObligationColumn.DUE, 1);
        }
    }

    void settled(@Observes ObligationSettled event) {
        ObligationFacts obligation = event.obligation();
        switch (obligation.state()) {
            case FULFILLED -> add(obligation, ObligationColumn.FULFILLED, 1);
            case FULFILLED_LATE -> add(obligation, ObligationColumn.FULFILLED_LATE, 1);
            case EXEMPTED -> {
                add(obligation, ObligationColumn.DUE, -1);
                add(obligation, ObligationColumn.EXEMPTED, 1);
            }
            case PLANNED, OPEN, SUBMITTED, OVERDUE, ESCALATED ->
                throw new IllegalStateException("Settled in state " + obligation.state());
        }
    }

    private void add(ObligationFacts obligation, ObligationColumn column, long count) {
        Booking booking = book(obligation);
        List<String> facets = List.of(
                Facets.TOTAL,
                Dimension.KIND.facet(obligation.reportKind().name()),
                Dimension.PERIOD.facet(obligation.period().code()));
        changes.add(new Change(
                Measure.OBLIGATION,
                booking.bucket(),
                booking.corrects(),
                obligation.divisionPath(),
                facets,
                ObligationColumn.counts(column, count)));
    }

    /** In its due day while the quarter is open, later in the first day of the quarter that is open. */
    private Booking book(ObligationFacts obligation) {
        LocalDate dueOn = obligation.dueOn();
        ReportingPeriod quarter = Cadence.QUARTER.containing(dueOn);
        Booking booked = bookings.book(quarter, obligation.recipientDivision());
        return booked.corrects().isEmpty()
                ? new Booking(dueOn.toString(), "")
                : new Booking(ReportingPeriod.parse(booked.bucket()).start().toString(), booked.corrects());
    }
}
