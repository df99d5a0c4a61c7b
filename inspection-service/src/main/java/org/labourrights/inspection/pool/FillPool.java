package org.labourrights.inspection.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.scope.CurrentCaller;

/** Takes enterprises into the pool and out of it, and tells the others ({@code inspection.target.added.v1}). */
@ApplicationScoped
public class FillPool {

    private final PoolTargets targets;
    private final EventLog log;
    private final Divisions divisions;
    private final Stamps stamps;
    private final CurrentCaller caller;

    FillPool(PoolTargets targets, EventLog log, Divisions divisions, Stamps stamps, CurrentCaller caller) {
        this.targets = targets;
        this.log = log;
        this.divisions = divisions;
        this.stamps = stamps;
        this.caller = caller;
    }

    /**
     * By hand.
     *
     * @throws ProblemException {@code E-POOL-FIELDS} (422) for a division that is not known, {@code E-SCOPE} (403)
     */
    @Transactional
    PoolTarget enter(NewTarget wanted) {
        if (divisions.find(wanted.divisionCode()).isEmpty()) {
            throw new ProblemException(
                    Problem.of("E-POOL-FIELDS", List.of(FieldProblem.of("/divisionCode", "E-DIVISION"))));
        }
        String path = divisions.path(wanted.divisionCode());
        if (!caller.get().covers(path)) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        return add(
                new Cause(wanted.uscc(), path, PoolReason.MANUAL, Ids.next().toString(), wanted.reason()),
                stamps.now());
    }

    /** Because of something that happened; the same source twice changes nothing. */
    @Transactional
    public void because(Cause cause) {
        add(cause, stamps.now());
    }

    /**
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-VERSION} (412), {@code E-STATE} (409) when it has left
     *     the pool already
     */
    @Transactional
    PoolTarget remove(UUID id, Precondition made, String reason) {
        PoolTarget target = targets.lock(id);
        made.require(target.version());
        target.leave(PoolState.REMOVED, reason, stamps.now());
        targets.flush();
        log.append(Event.of("pool.target.removed.v1", target.id(), target.divisionPath(), new Removed(target.uscc()))
                .withUscc(target.uscc().value())
                .withReason(reason)
                .internal());
        return target;
    }

    /** The enterprise was inspected: it waits no longer, in the place of the inspection and in those below it. */
    @Transactional
    public void inspected(UnifiedSocialCreditCode uscc, String divisionPath, String taskNo) {
        List<PoolTarget> waiting = targets.waitingBelow(uscc, divisionPath);
        if (waiting.isEmpty()) {
            return;
        }
        Stamp now = stamps.now();
        waiting.forEach(target -> target.leave(PoolState.INSPECTED, null, now));
        targets.flush();
        log.appendAll(waiting.stream()
                .map(target -> Event.of(
                                "pool.target.inspected.v1",
                                target.id(),
                                target.divisionPath(),
                                new Inspected(target.uscc(), taskNo))
                        .withUscc(target.uscc().value())
                        .internal())
                .toList());
    }

    private PoolTarget add(Cause cause, Stamp now) {
        PoolTarget target = targets.waiting(cause.uscc(), cause.divisionPath()).orElse(null);
        if (target == null) {
            target = new PoolTarget(Ids.next(), cause.uscc(), cause.divisionPath(), now);
            targets.persist(target);
        } else if (targets.has(target.id(), cause.sourceRef())) {
            return target;
        } else {
            target.touched(now);
        }
        targets.give(new TargetReason(Ids.next(), target, cause.reason(), cause.sourceRef(), cause.note(), now));
        targets.flush();
        log.append(Event.of(
                        "inspection.target.added.v1",
                        target.id(),
                        target.divisionPath(),
                        new Added(target.uscc(), cause.reason(), cause.sourceRef()))
                .withUscc(target.uscc().value())
                .withReason(cause.note()));
        return target;
    }

    /** Payload of {@code inspection.target.added.v1}. */
    record Added(UnifiedSocialCreditCode uscc, PoolReason reason, String sourceEventId) {}

    record Removed(UnifiedSocialCreditCode uscc) {}

    record Inspected(UnifiedSocialCreditCode uscc, String taskNo) {}
}
