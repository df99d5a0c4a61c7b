package org.labourrights.arrears.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.chassis.time.timer.TimerRequest;

/**
 * The rungs of a clock: the warning before it is missed, the breach at its due instant, and afterwards one superior after
 * the other. It locks the clocks and never the lead, so an officer who is just handling the lead holds up no sweep.
 */
@ApplicationScoped
class RunClocks implements TimerHandler {

    /** Many clocks are due at the same midnight; each firing is short. */
    private static final int TOGETHER = 50;

    private final ClockRows rows;
    private final ClockTimers timers;
    private final Superiors superiors;
    private final EventLog log;
    private final Clock clock;

    RunClocks(ClockRows rows, ClockTimers timers, Superiors superiors, EventLog log, Clock clock) {
        this.rows = rows;
        this.timers = timers;
        this.superiors = superiors;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ClockTimers.KIND;
    }

    @Override
    public int together() {
        return TOGETHER;
    }

    @Override
    public void fire(FiredTimer timer) {
        fireAll(List.of(timer));
    }

    @Override
    public void fireAll(List<FiredTimer> fired) {
        Map<UUID, LeadClock> clocks = new HashMap<>();
        rows.lock(fired.stream().map(FiredTimer::subject).toList()).forEach(each -> clocks.put(each.id(), each));
        Rungs rungs = new Rungs(clock.instant());
        for (FiredTimer timer : fired) {
            LeadClock each = Objects.requireNonNull(clocks.get(timer.subject()));
            ClockRung rung = ClockRung.parse(timer.rung());
            if (each.awaits(rung)) {
                climb(each, rung, rungs);
            }
        }
        log.appendAll(rungs.events);
        timers.schedule(rungs.next);
    }

    private void climb(LeadClock each, ClockRung rung, Rungs rungs) {
        switch (rung.step()) {
            case WARNING -> {
                // A service that was down has nothing to warn of any more; the breach follows at once.
                if (rungs.now.isBefore(each.dueAt())) {
                    each.warned(rungs.now);
                    rungs.events.add(ClockEvents.warned(each));
                }
            }
            case DUE -> {
                each.breached();
                rungs.events.add(ClockEvents.breached(each, rungs.now));
                next(each, 1, rungs);
            }
            case ESCALATION -> escalate(each, rung.level(), rungs);
        }
    }

    private void escalate(LeadClock each, int level, Rungs rungs) {
        superiors.above(each.division(), level).ifPresent(agency -> {
            Escalated told = new Escalated(level, agency, rungs.now);
            each.escalated(told);
            rungs.events.add(ClockEvents.escalated(each, told));
            next(each, level + 1, rungs);
        });
    }

    private void next(LeadClock each, int level, Rungs rungs) {
        if (superiors.above(each.division(), level).isPresent()) {
            timers.escalation(each, level).ifPresent(rungs.next::add);
        }
    }

    /** What the rungs of one transaction have to say. */
    private static final class Rungs {
        private final Instant now;
        private final List<Event> events = new ArrayList<>();
        private final List<TimerRequest> next = new ArrayList<>();

        private Rungs(Instant now) {
            this.now = now;
        }
    }
}
