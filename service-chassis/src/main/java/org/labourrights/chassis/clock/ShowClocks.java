package org.labourrights.chassis.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.time.WorkingCalendar;

/** Explains the clocks of an aggregate; whether the caller may see the aggregate is for the service to ask before. */
@ApplicationScoped
public class ShowClocks {

    private final Clocks clocks;
    private final WorkingCalendar calendar;

    ShowClocks(Clocks clocks, WorkingCalendar calendar) {
        this.clocks = clocks;
        this.calendar = calendar;
    }

    /** @param number of the aggregate, for people */
    public ClocksView of(UUID subject, String number) {
        return of(subject, number, clocks.of(subject));
    }

    private ClocksView of(UUID subject, String number, List<StatutoryClock> all) {
        return new ClocksView(
                subject,
                number,
                all.stream().map(clock -> ClockView.of(clock, calendar)).toList());
    }
}
