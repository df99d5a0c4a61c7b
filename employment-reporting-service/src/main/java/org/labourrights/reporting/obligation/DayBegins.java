package org.labourrights.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.labourrights.chassis.sql.StoredJson;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.Timers;

/** 00:00 of a day on which something happens to obligations: starts the day's work, which then goes on in chunks. */
@ApplicationScoped
class DayBegins implements TimerHandler {

    static final String KIND = "obligation-day";

    private final ObligationDays days;
    private final Timers timers;
    private final StoredJson json;
    private final Event<MonthBegan> listeners;

    DayBegins(ObligationDays days, Timers timers, StoredJson json, Event<MonthBegan> listeners) {
        this.days = days;
        this.timers = timers;
        this.json = json;
        this.listeners = listeners;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        LocalDate day = day(timer);
        days.worked(day);
        Chunk first = Chunk.first(day, timer.rung());
        List<TimerRequest> work = new ArrayList<>();
        work.add(first.timer(ObligationMove.OPEN.kind(), timer, json));
        work.add(first.timer(ObligationMove.OVERDUE.kind(), timer, json));
        if (day.getDayOfMonth() == 1) {
            // A new cadence may begin with any month, also with one in which no obligation of the old one opens.
            days.arm(List.of(day.plusMonths(1)));
            work.add(first.timer(PlanObligations.KIND, timer, json));
            listeners.fire(new MonthBegan(day, timer.rung()));
        }
        timers.scheduleAll(work);
    }

    /** The months go on, whatever becomes of this day. */
    @Override
    public List<TimerRequest> goesOn(FiredTimer setAside) {
        LocalDate day = day(setAside);
        if (day.getDayOfMonth() == 1) {
            days.arm(List.of(day.plusMonths(1)));
        }
        return List.of();
    }

    private static LocalDate day(FiredTimer timer) {
        return LocalDate.parse(timer.rung().substring(0, timer.rung().indexOf('#')));
    }
}
