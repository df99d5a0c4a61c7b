package org.labourrights.chassis.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;

/**
 * Windows and waiting periods that ran out. Each has a transaction of its own, because whoever hears of it may take the
 * subject a step further; and it is told before the clock is locked, because a subject is locked before its clocks.
 */
@ApplicationScoped
class EndPeriods implements TimerHandler {

    private final ClockRows rows;
    private final ClockFamilies families;
    private final EventLog log;
    private final Clock clock;

    EndPeriods(ClockRows rows, ClockFamilies families, EventLog log, Clock clock) {
        this.rows = rows;
        this.families = families;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "*" + ClockTimers.OVER;
    }

    @Override
    public Set<String> kinds() {
        return families.names(ClockTimers.OVER);
    }

    @Override
    public void fire(FiredTimer timer) {
        ClockRung rung = ClockRung.parse(timer.rung());
        rows.ownerOfRunning(timer.subject(), rung.generation()).ifPresent(owner -> families.get(owner.family())
                .over(owner.subject(), families.clock(owner.family(), owner.kind())));
        rows.lock(List.of(timer.subject())).stream()
                .filter(each -> each.awaits(rung))
                .forEach(each -> {
                    each.end(clock.instant());
                    families.tell(new ClockNews.Over(each)).ifPresent(log::append);
                });
    }
}
