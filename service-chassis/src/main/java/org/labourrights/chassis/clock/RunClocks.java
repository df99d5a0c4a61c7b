package org.labourrights.chassis.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.chassis.time.timer.TimerRequest;

/**
 * The rungs of a deadline: the warning before it is missed, the breach at its due instant, and afterwards one superior
 * after the other. It locks the clocks and never their subject, so an officer who is just handling it holds up no sweep.
 */
@ApplicationScoped
class RunClocks implements TimerHandler {

    /** Many clocks are due at the same midnight; each firing is short. */
    private static final int TOGETHER = 50;

    private final ClockRows rows;
    private final ClockFamilies families;
    private final ClockTimers timers;
    private final EventLog log;
    private final Clock clock;

    RunClocks(ClockRows rows, ClockFamilies families, ClockTimers timers, EventLog log, Clock clock) {
        this.rows = rows;
        this.families = families;
        this.timers = timers;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "*" + ClockTimers.RUNGS;
    }

    @Override
    public Set<String> kinds() {
        return families.names(ClockTimers.RUNGS);
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
        Map<UUID, StatutoryClock> clocks = new HashMap<>();
        rows.lock(fired.stream().map(FiredTimer::subject).toList()).forEach(each -> clocks.put(each.id(), each));
        Rungs rungs = new Rungs(clock.instant());
        for (FiredTimer timer : fired) {
            StatutoryClock each = Objects.requireNonNull(clocks.get(timer.subject()));
            ClockRung rung = ClockRung.parse(timer.rung());
            if (each.awaits(rung)) {
                climb(each, rung, rungs);
            }
        }
        log.appendAll(rungs.events);
        timers.schedule(rungs.next);
    }

    private void climb(StatutoryClock each, ClockRung rung, Rungs rungs) {
        switch (rung.step()) {
            case WARNING -> {
                // A service that was down has nothing to warn of any more; the breach follows at once.
                if (rungs.now.isBefore(each.dueAt())) {
                    each.warned(rungs.now);
                    tell(new ClockNews.Warned(each), rungs);
                }
            }
            case DUE -> {
                each.breached();
                tell(new ClockNews.Breached(each, rungs.now), rungs);
                next(each, 1, rungs);
            }
            case ESCALATION -> escalate(each, rung.level(), rungs);
        }
    }

    private void escalate(StatutoryClock each, int level, Rungs rungs) {
        superior(each, level).ifPresent(agency -> {
            Escalated told = new Escalated(level, agency, rungs.now);
            each.escalated(told);
            tell(new ClockNews.Raised(each, told), rungs);
            next(each, level + 1, rungs);
        });
    }

    private void next(StatutoryClock each, int level, Rungs rungs) {
        if (superior(each, level).isPresent()) {
            timers.escalation(each, level).ifPresent(rungs.next::add);
        }
    }

    private Optional<String> superior(StatutoryClock each, int level) {
        return families.get(each.family()).superiors().above(each.division(), level);
    }

    private void tell(ClockNews news, Rungs rungs) {
        families.tell(news).ifPresent(rungs.events::add);
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
