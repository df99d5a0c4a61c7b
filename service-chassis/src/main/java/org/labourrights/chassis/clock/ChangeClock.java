package org.labourrights.chassis.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;

/**
 * Stops, restarts and extends a clock where its declaration allows it, for those whom it names. The subject is locked
 * before its clocks; whether the caller may see the subject is for the service to ask before.
 */
@ApplicationScoped
public class ChangeClock {

    private static final Logger LOG = Logger.getLogger(ChangeClock.class);

    private final ClockRows rows;
    private final ClockFamilies families;
    private final ClockDues dues;
    private final ClockTimers timers;
    private final ClockSteps steps;
    private final Policies policies;
    private final CurrentCaller caller;
    private final Clock clock;

    ChangeClock(
            ClockRows rows,
            ClockFamilies families,
            ClockDues dues,
            ClockTimers timers,
            ClockSteps steps,
            Policies policies,
            CurrentCaller caller,
            Clock clock) {
        this.rows = rows;
        this.families = families;
        this.dues = dues;
        this.timers = timers;
        this.steps = steps;
        this.policies = policies;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * From now on the clock stands, and none of its rungs fires.
     *
     * @throws ProblemException {@code E-FORBIDDEN} (403), {@code E-CLOCK-NOT-RUNNING}, {@code E-CLOCK-STATUS} (409),
     *     {@code E-VERSION} (412), {@code E-CLOCK-PAUSE} (422)
     */
    @Transactional
    public StatutoryClock pause(ClockSubject subject, DeclaredClock kind, Precondition made, PauseReason reason) {
        StatutoryClock changed = open(subject, kind, made);
        Instant now = clock.instant();
        if (!kind.pauses().allowed().of(policies, changed.division(), LocalDate.now(clock))) {
            throw new ProblemException(new ClockProblem.NotPausable(kind.code()));
        }
        mayOnly(kind.pauses().by());
        require(changed, changed.status() == ClockStatus.RUNNING && now.isBefore(changed.dueAt()));
        changed.pause(now, reason);
        timers.cancel(changed);
        return noted(new ClockNews.Paused(changed, reason));
    }

    /**
     * The clock goes on. The time that it stood does not count, so the due date moves and the rungs are armed anew.
     *
     * @throws ProblemException as {@link #pause}, without {@code E-CLOCK-PAUSE}
     */
    @Transactional
    public StatutoryClock resume(ClockSubject subject, DeclaredClock kind, Precondition made) {
        StatutoryClock changed = open(subject, kind, made);
        mayOnly(kind.pauses().by());
        require(changed, changed.status() == ClockStatus.PAUSED);
        changed.resume(dues.resumed(changed, clock.instant()));
        timers.arm(List.of(changed));
        families.get(changed.family()).moved(changed);
        return noted(new ClockNews.Resumed(changed));
    }

    /**
     * More time, as often as the declaration allows, by one of those who approve of it.
     *
     * @throws ProblemException as {@link #resume}, {@code E-CLOCK-EXTENSION} (422)
     */
    @Transactional
    public StatutoryClock extend(ClockSubject subject, DeclaredClock kind, Precondition made) {
        ClockExtensions allowed = kind.extensions();
        StatutoryClock changed = open(subject, kind, made);
        if (changed.extensions() >= allowed.times()) {
            throw new ProblemException(new ClockProblem.NotExtendable(kind.code()));
        }
        mayOnly(allowed.approvedBy());
        require(
                changed,
                changed.status() == ClockStatus.RUNNING && clock.instant().isBefore(changed.dueAt()));
        timers.cancel(changed);
        changed.extend(dues.extended(changed, allowed.further().getFirst(), LocalDate.now(clock)));
        timers.arm(List.of(changed));
        families.get(changed.family()).moved(changed);
        return noted(new ClockNews.Extended(changed));
    }

    private StatutoryClock open(ClockSubject subject, DeclaredClock kind, Precondition made) {
        ClockFamily family = families.get(subject.family());
        family.lock(List.of(subject.id()));
        // Its own before those of subjects merged into it, which go on here with days of their own.
        StatutoryClock found = rows.lockAnsweredBy(subject.id()).stream()
                .filter(each -> each.kind().equals(kind.code()))
                .min(Comparator.comparing(
                                (StatutoryClock each) -> !each.subject().equals(subject.id()))
                        .thenComparing(StatutoryClock::dueAt))
                .orElseThrow(() -> new ProblemException(
                        new ClockProblem.NotRunning(kind.code(), family.numberName(), subject.number())));
        made.require(found.version());
        return found;
    }

    /** Whom the declaration names, and the service itself. */
    private void mayOnly(Set<String> roles) {
        Caller who = caller.get();
        if (!who.system() && !who.hasAnyRole(roles)) {
            throw new ProblemException(Problem.of("E-FORBIDDEN"));
        }
    }

    private static void require(StatutoryClock changed, boolean holds) {
        if (!holds) {
            throw new ProblemException(
                    new ClockProblem.WrongStatus(changed.kind(), changed.status(), changed.version()));
        }
    }

    private StatutoryClock noted(ClockNews news) {
        // The answer names the version that the change gets.
        rows.flush();
        steps.tell(news);
        StatutoryClock changed = news.clock();
        LOG.infof(
                "Clock %s of %s: %s, due on %s",
                changed.kind(),
                changed.number(),
                news.getClass().getSimpleName(),
                changed.due().dueOn());
        return changed;
    }
}
