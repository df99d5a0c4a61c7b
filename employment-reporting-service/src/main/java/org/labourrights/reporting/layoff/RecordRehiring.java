package org.labourrights.reporting.layoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamps;

/** Records that an enterprise hires again while those laid off go first. */
@ApplicationScoped
class RecordRehiring {

    private final LayoffPlans plans;
    private final Rehirings rehirings;
    private final LayoffAccess access;
    private final EventLog log;
    private final Stamps stamps;
    private final Clock clock;

    RecordRehiring(
            LayoffPlans plans, Rehirings rehirings, LayoffAccess access, EventLog log, Stamps stamps, Clock clock) {
        this.plans = plans;
        this.rehirings = rehirings;
        this.access = access;
        this.log = log;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** Payload of the internal record: counts only. */
    record Rehired(UUID rehiringId, LocalDate on, int hired, int offered, int returned) {}

    /**
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-LAYOFF-PRIORITY} (409),
     *     {@code E-LAYOFF-DATE}, {@code E-LAYOFF-REHIRING}, {@code E-WARNINGS-OPEN} (422)
     */
    @Transactional
    LayoffRehiring record(UUID planId, Rehiring rehiring) {
        LayoffPlan plan = plans.get(planId);
        access.requireWrite(plan.uscc(), plan.divisionPath());
        plan.requirePriorityOn(rehiring.on(), LocalDate.now(clock));
        int laidOff = plan.proposal().plannedCount();
        List<FieldProblem> faults = RehiringRule.faults(rehiring, laidOff);
        if (!faults.isEmpty()) {
            throw new ProblemException(new LayoffProblem.UnfitRehiring(faults));
        }
        List<FieldProblem> open = RehiringRule.unexplained(rehiring, laidOff);
        if (!open.isEmpty()) {
            throw new ProblemException(new LayoffProblem.Unexplained(open));
        }
        LayoffRehiring row = new LayoffRehiring(Ids.next(), plan, rehiring, stamps.now());
        rehirings.persistAndFlush(row);
        Rehired payload =
                new Rehired(row.id(), rehiring.on(), rehiring.hired(), rehiring.offered(), rehiring.returned());
        log.append(Event.of("layoff.rehired.v1", plan.id(), plan.divisionPath(), payload)
                .withUscc(plan.uscc().value())
                .internal());
        return row;
    }
}
