package org.labourrights.chassis.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.time.WorkingCalendar;

/** Explains the clocks of an aggregate; whether the caller may see the aggregate is for the service to ask before. */
@ApplicationScoped
public class ShowClocks {

    private final Clocks clocks;
    private final ClockDues dues;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ShowClocks(Clocks clocks, ClockDues dues, WorkingCalendar calendar, Clock clock) {
        this.clocks = clocks;
        this.dues = dues;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param number of the aggregate, for people */
    public ClocksView of(UUID subject, String number) {
        return of(subject, number, clocks.of(subject));
    }

    /** The one clock of an aggregate that keeps it itself. */
    public ClocksView of(KeptClock kept) {
        ClockSubject subject = kept.subject();
        return of(subject.id(), subject.number(), List.of(kept.at(clock.instant(), dues)));
    }

    private ClocksView of(UUID subject, String number, List<StatutoryClock> all) {
        return new ClocksView(
                subject,
                number,
                all.stream().map(each -> ClockView.of(each, calendar)).toList());
    }
}
