package org.labourrights.arrears.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.Timers;

/** The rungs of the clocks as timers; the subject of a timer is the clock, so that the ladders of a lead run side by side. */
@ApplicationScoped
class ClockTimers {

    static final String KIND = "lead-clock";
    static final String OBJECTION_KIND = "lead-objection";

    private final Timers timers;
    private final Policies policies;
    private final Clock clock;

    ClockTimers(Timers timers, Policies policies, Clock clock) {
        this.timers = timers;
        this.policies = policies;
        this.clock = clock;
    }

    /** Arms warning and due rung of each clock. A warning whose time has passed already is left out. */
    void arm(Collection<LeadClock> clocks) {
        Instant now = clock.instant();
        List<TimerRequest> rungs = new ArrayList<>();
        for (LeadClock each : clocks) {
            Instant warning = each.dueAt().minus(warningBefore(each));
            if (each.kind().canBeMissed() && warning.isAfter(now) && warning.isBefore(each.dueAt())) {
                rungs.add(request(each, ClockRung.of(ClockRung.Step.WARNING, each.generation()), warning));
            }
            rungs.add(request(each, ClockRung.of(ClockRung.Step.DUE, each.generation()), each.dueAt()));
        }
        timers.scheduleAll(rungs);
    }

    /** The rung at which the superior of that level is told; empty when the policy knows no further level. */
    Optional<TimerRequest> escalation(LeadClock each, int level) {
        List<Integer> hours = policies.value(ClockKeys.ESCALATION_HOURS, each.division(), LocalDate.now(clock));
        if (level > hours.size()) {
            return Optional.empty();
        }
        Instant at = each.dueAt().plus(Duration.ofHours(hours.get(level - 1)));
        return Optional.of(request(each, ClockRung.escalation(level, each.generation()), at));
    }

    void schedule(Collection<TimerRequest> rungs) {
        timers.scheduleAll(rungs);
    }

    void cancel(LeadClock each) {
        timers.cancel(kind(each), each.id());
    }

    private static String kind(LeadClock each) {
        return each.kind().canBeMissed() ? KIND : OBJECTION_KIND;
    }

    private Duration warningBefore(LeadClock each) {
        return policies.value(ClockKeys.WARNING_HOURS, each.division(), LocalDate.now(clock))
                .before(each.kind());
    }

    private static TimerRequest request(LeadClock each, ClockRung rung, Instant at) {
        return new TimerRequest(
                kind(each), each.id(), rung.name(), at, each.charge().divisionPath(), null);
    }
}
