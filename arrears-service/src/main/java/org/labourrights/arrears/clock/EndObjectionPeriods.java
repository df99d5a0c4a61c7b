package org.labourrights.arrears.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;

/**
 * Objection periods that ran out. Each has a transaction of its own, because whoever hears of it closes the lead; and it
 * is told before the clock is locked, because a lead is locked before its clocks.
 */
@ApplicationScoped
class EndObjectionPeriods implements TimerHandler {

    private final ClockRows rows;
    private final Event<ObjectionPeriodOver> listeners;
    private final Clock clock;

    EndObjectionPeriods(ClockRows rows, Event<ObjectionPeriodOver> listeners, Clock clock) {
        this.rows = rows;
        this.listeners = listeners;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ClockTimers.OBJECTION_KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        ClockRung rung = ClockRung.parse(timer.rung());
        rows.leadOfRunningObjection(timer.subject(), rung.generation())
                .ifPresent(lead -> listeners.fire(new ObjectionPeriodOver(lead)));
        rows.lock(List.of(timer.subject())).stream()
                .filter(each -> each.awaits(rung))
                .forEach(each -> each.end(clock.instant()));
    }
}
