package org.labourrights.chassis.ready;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.labourrights.chassis.time.WorkingCalendar;

/** Without the holidays of the running year every deadline would be wrong. */
@ApplicationScoped
class CalendarLoaded implements StartCheck {

    private final WorkingCalendar calendar;
    private final Clock clock;

    CalendarLoaded(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    public List<String> complaints(Profile profile) {
        LocalDate today = LocalDate.now(clock);
        boolean matters = profile == Profile.PRODUCTION;
        return matters && !calendar.covers(today)
                ? List.of(
                        "The working calendar of " + today.getYear() + " is not loaded: add its file to data/calendar")
                : List.of();
    }
}
