package org.labourrights.chassis.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.Timers;

/**
 * The rungs of the clocks as timers; the subject of a timer is the clock, so that the ladders of an aggregate run side by
 * side. The kind of a timer begins with the family, so that an administrator sees whose timers are set aside.
 */
@ApplicationScoped
class ClockTimers {

    /** Ends the kind of timers of deadlines. */
    static final String RUNGS = "-clock";

    /** Ends the kind of timers of windows and waiting periods, each of which has a transaction of its own. */
    static final String OVER = "-clock-over";

    private final Timers timers;
    private final ClockFamilies families;
    private final Policies policies;
    private final Clock clock;

    ClockTimers(Timers timers, ClockFamilies families, Policies policies, Clock clock) {
        this.timers = timers;
        this.families = families;
        this.policies = policies;
        this.clock = clock;
    }

    /** Arms warning and due rung of each clock. A warning whose time has passed already is left out. */
    void arm(Collection<StatutoryClock> clocks) {
        Instant now = clock.instant();
        List<TimerRequest> rungs = new ArrayList<>();
        for (StatutoryClock each : clocks) {
            Instant warning = each.dueAt().minus(warningBefore(each));
            boolean warns = each.purpose() == ClockPurpose.DEADLINE;
            if (warns && warning.isAfter(now) && warning.isBefore(each.dueAt())) {
                rungs.add(request(each, ClockRung.of(ClockRung.Step.WARNING, each.generation()), warning));
            }
            rungs.add(request(each, ClockRung.of(ClockRung.Step.DUE, each.generation()), each.dueAt()));
        }
        timers.scheduleAll(rungs);
    }

    /** The rung at which the superior of that level is told; empty when the rules know no further level. */
    Optional<TimerRequest> escalation(StatutoryClock each, int level) {
        List<Duration> after =
                families.declared(each).rungs().escalations().of(policies, each.division(), LocalDate.now(clock));
        if (level > after.size()) {
            return Optional.empty();
        }
        Instant at = each.dueAt().plus(after.get(level - 1));
        return Optional.of(request(each, ClockRung.escalation(level, each.generation()), at));
    }

    void schedule(Collection<TimerRequest> rungs) {
        timers.scheduleAll(rungs);
    }

    void cancel(StatutoryClock each) {
        timers.cancel(kind(each), each.id());
    }

    /** In one round trip for each kind of timer. */
    void cancel(Collection<StatutoryClock> clocks) {
        clocks.stream()
                .collect(Collectors.groupingBy(
                        ClockTimers::kind, Collectors.mapping(StatutoryClock::id, Collectors.toList())))
                .forEach(timers::cancel);
    }

    private static String kind(StatutoryClock each) {
        return each.family() + (each.purpose() == ClockPurpose.DEADLINE ? RUNGS : OVER);
    }

    private Duration warningBefore(StatutoryClock each) {
        return families.declared(each).rungs().warning().of(policies, each.division(), LocalDate.now(clock));
    }

    private static TimerRequest request(StatutoryClock each, ClockRung rung, Instant at) {
        return new TimerRequest(
                kind(each), each.id(), rung.name(), at, each.charge().divisionPath(), null);
    }
}
