package org.labourrights.chassis.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.scope.SystemScope;

/**
 * Sets clocks off, meets and ends them, in the transaction of the step that does so. A worker or the public may set a clock
 * off without reaching the bureau's rows, so all of it is done in system scope and signed by whoever called.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Clocks {

    private final ClockRows rows;
    private final ClockFamilies families;
    private final ClockDues dues;
    private final ClockSteps steps;
    private final SystemScope system;

    Clocks(ClockRows rows, ClockFamilies families, ClockDues dues, ClockSteps steps, SystemScope system) {
        this.rows = rows;
        this.families = families;
        this.dues = dues;
        this.steps = steps;
        this.system = system;
    }

    /**
     * Sets a clock off, by the policy of the subject's place on that day. One of a kind runs at a time: while it does, this
     * changes nothing; once it was met or ended, the next one is a round of its own.
     */
    public void start(ClockSubject subject, DeclaredClock kind, Instant from) {
        startAt(subject, kind, subject.charge(), from);
    }

    /**
     * As {@link #start}, for what another agency than the subject's answers for; the policy is that of the subject's place.
     */
    public void startAt(ClockSubject subject, DeclaredClock kind, ClockCharge charge, Instant from) {
        ClockDue due = dues.from(kind, subject.charge().division(), from, null);
        ClockSubject charged = new ClockSubject(subject.family(), subject.id(), subject.number(), charge);
        inSystemScope(() -> {
            boolean running = rows.lockAnsweredBy(subject.id()).stream()
                    .anyMatch(clock -> clock.kind().equals(kind.code()) && own(clock, subject.id()));
            if (!running) {
                int round = Math.toIntExact(rows.rounds(subject.id(), kind.code())) + 1;
                steps.set(List.of(new StatutoryClock(Ids.next(), charged, kind, round, from, due)));
            }
        });
    }

    /** As {@link #start}, for what is owed once however long the subject goes on. */
    public void startOnce(ClockSubject subject, DeclaredClock kind, Instant from) {
        if (system.call("clock", () -> rows.rounds(subject.id(), kind.code())) == 0) {
            start(subject, kind, from);
        }
    }

    /**
     * The due date of a clock that is not set off yet: for an aggregate that shows or checks it itself.
     *
     * @param start by rows that it names
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public ClockDue due(ClockStart start) {
        return dues.from(start.kind(), Objects.requireNonNull(start.rules()), start.from(), start.due());
    }

    private ClockDue due(ClockStart start, DivisionCode division) {
        return start.rules() == null ? dues.from(start.kind(), division, start.from(), start.due()) : due(start);
    }

    /** The first clocks of their kinds of a subject, in one round trip. */
    public void begin(ClockSubject subject, Collection<ClockStart> starts) {
        List<StatutoryClock> clocks = new ArrayList<>();
        for (ClockStart start : starts) {
            ClockDue due = due(start, subject.charge().division());
            clocks.add(new StatutoryClock(Ids.next(), subject, start.kind(), 1, start.from(), due));
        }
        inSystemScope(() -> steps.set(clocks));
    }

    /**
     * What the declarations of the subject's family say of an event: which clocks it meets, ends and sets off, in this
     * order.
     *
     * @param event of the service, as its declarations name it
     * @param at when it happened
     */
    public void hear(ClockSubject subject, Object event, Instant at) {
        List<DeclaredClock> declared = families.get(subject.family()).clocks();
        List<String> met = codes(declared, each -> each.triggers().meets().test(event));
        if (!met.isEmpty()) {
            met(subject.id(), met, at);
        }
        List<String> ended = codes(declared, each -> each.triggers().ends().test(event));
        if (!ended.isEmpty()) {
            end(subject.id(), ended, at);
        }
        declared.stream()
                .filter(each -> each.triggers().starts().test(event))
                .forEach(each -> start(subject, each, at));
    }

    /**
     * What these clocks ask for was done at that instant, also those of subjects that were merged into this one; nothing
     * for those that do not run. Late is noted as a breach.
     */
    public void met(UUID subject, Collection<String> kinds, Instant at) {
        inSystemScope(() -> rows.lockAnsweredBy(subject).stream()
                .filter(clock -> kinds.contains(clock.kind()))
                .forEach(clock -> steps.meet(clock, at)));
    }

    /** Nobody has to meet these any more; nothing for those that do not run. What was missed by then stays noted. */
    public void end(UUID subject, Collection<String> kinds, Instant at) {
        inSystemScope(() -> rows.lockAnsweredBy(subject).stream()
                .filter(clock -> kinds.contains(clock.kind()))
                .forEach(clock -> steps.end(clock, at)));
    }

    /** All clocks of a subject, in the order in which they were set: also the one for which another division answers. */
    public List<StatutoryClock> of(UUID subject) {
        return system.call("clock", () -> rows.of(subject));
    }

    /** The clock of that kind that somebody has to meet. */
    public Optional<StatutoryClock> open(UUID subject, String kind) {
        return of(subject).stream()
                .filter(clock -> clock.kind().equals(kind) && clock.open())
                .findFirst();
    }

    /** The latest round of that kind, whatever has become of it. */
    public Optional<StatutoryClock> latest(UUID subject, String kind) {
        return of(subject).stream()
                .filter(clock -> clock.kind().equals(kind))
                .max(Comparator.comparing(StatutoryClock::round));
    }

    /**
     * Whether a waiting period is over at that instant [R-T10]; no sweep need have come by. Not while it stands, and not
     * when none was ever set.
     */
    public boolean permitted(UUID subject, String kind, Instant at) {
        return latest(subject, kind)
                .filter(clock -> !clock.paused() && !at.isBefore(clock.dueAt()))
                .isPresent();
    }

    /** Place, owner and enterprise as the subject has them now; what another agency answers for stays with it. */
    public void follow(ClockSubject subject) {
        ClockCharge charge = subject.charge();
        inSystemScope(() -> ownOf(subject.id())
                .forEach(clock -> clock.charge(
                        families.declared(clock).ofAnotherAgency()
                                ? clock.charge().about(charge.uscc())
                                : charge)));
    }

    /**
     * Another agency answers for the subject, and so for its clocks, from now on; what others answer for stays with them.
     *
     * @param divisionPath reporting path of the agency's division
     */
    public void handTo(UUID subject, String divisionPath, String agency) {
        inSystemScope(() -> ownOf(subject)
                .filter(clock -> !families.declared(clock).ofAnotherAgency())
                .forEach(clock -> clock.charge(new ClockCharge(clock.charge().uscc(), divisionPath, agency))));
    }

    private Stream<StatutoryClock> ownOf(UUID subject) {
        return rows.lockAnsweredBy(subject).stream().filter(clock -> own(clock, subject));
    }

    /**
     * Before a subject takes a step that one of its clocks waits for, if the subject shows the due date itself: when the
     * clock stands, it goes on now, so that the step is judged by the day that the pause has moved [R-T9].
     */
    public void wake(UUID subject, String kind, Instant at) {
        inSystemScope(() -> rows.lockAnsweredBy(subject).stream()
                .filter(clock -> clock.kind().equals(kind) && own(clock, subject) && clock.paused())
                .forEach(clock -> {
                    steps.goOn(clock, at);
                    families.get(clock.family()).moved(clock);
                }));
    }

    private static List<String> codes(List<DeclaredClock> declared, Predicate<DeclaredClock> which) {
        return declared.stream().filter(which).map(DeclaredClock::code).toList();
    }

    private static boolean own(StatutoryClock clock, UUID subject) {
        return clock.subject().equals(subject);
    }

    private void inSystemScope(Runnable work) {
        system.run("clock", work);
    }
}
