package org.labourrights.inspection.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.inspection.draw.engine.Bundle;
import org.labourrights.inspection.draw.engine.Change;
import org.labourrights.inspection.draw.engine.VoidReason;
import org.labourrights.inspection.plan.DrawState;
import org.labourrights.inspection.plan.InspectionPlan;
import org.labourrights.inspection.plan.PlanEvent;
import org.labourrights.inspection.plan.PlanState;
import org.labourrights.inspection.plan.Plans;

/** Records what happens to a draw later (替换、作废): always for everybody to read, never in place of what was. */
@ApplicationScoped
class RecordChanges {

    private final Plans plans;
    private final Draws draws;
    private final DrawLog log;
    private final Event<PlanEvent> listeners;
    private final Stamps stamps;
    private final Clock clock;

    RecordChanges(Plans plans, Draws draws, DrawLog log, Event<PlanEvent> listeners, Stamps stamps, Clock clock) {
        this.plans = plans;
        this.draws = draws;
        this.log = log;
        this.listeners = listeners;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** The first unused substitute takes the place of an enterprise. */
    @Transactional
    InspectionPlan replace(UUID planId, Precondition made, TargetReplacement wanted) {
        InspectionPlan plan = standing(planId, made);
        DrawCommitment commitment = draws.commitment(planId, plan.draw().attempt());
        Bundle bundle = DrawProblem.refusing(() -> draws.bundle(commitment)
                .replaceTarget(
                        today(), wanted.reason(), wanted.note(), wanted.uscc().value()));
        record(plan, commitment, bundle);
        String substitute = ((Change.TargetReplaced) bundle.records().getLast()).substitute();
        listeners.fire(new PlanEvent.TargetReplaced(
                plan.id(), plan.planNo(), plan.divisionPath(), wanted.uscc().value(), substitute));
        return plan;
    }

    /** The next inspector in the order of ranks takes the place of one. */
    @Transactional
    InspectionPlan replace(UUID planId, Precondition made, OfficerReplacement wanted) {
        InspectionPlan plan = standing(planId, made);
        DrawCommitment commitment = draws.commitment(planId, plan.draw().attempt());
        Bundle bundle = DrawProblem.refusing(() -> draws.bundle(commitment)
                .replaceOfficer(
                        today(), wanted.reason(), wanted.note(), wanted.uscc().value(), wanted.officerNo()));
        record(plan, commitment, bundle);
        String replacement = ((Change.OfficerReplaced) bundle.records().getLast()).replacement();
        listeners.fire(new PlanEvent.OfficerReplaced(
                plan.id(), plan.planNo(), plan.divisionPath(), wanted.uscc().value(), wanted.officerNo(), replacement));
        return plan;
    }

    /**
     * Voids what stands: a commitment before its value came or that got none, a draw that cannot be, or one that was made.
     *
     * @throws ProblemException {@code E-DRAW-NOT-COMMITTED} (409), {@code E-DRAW-VOID} (409) when the reason does not fit
     */
    @Transactional
    InspectionPlan voided(UUID planId, Precondition made, DrawVoid wanted) {
        InspectionPlan plan = plans.lead(planId, made);
        DrawState was = plan.draw().state();
        if (was == DrawState.NONE || plan.state() == PlanState.CLOSED) {
            throw new ProblemException(Problem.of("E-DRAW-NOT-COMMITTED"));
        }
        DrawCommitment commitment = draws.commitment(planId, plan.draw().attempt());
        Bundle bundle = DrawProblem.refusing(() -> was == DrawState.DRAWN
                ? draws.bundle(commitment).voided(today(), wanted.reason(), wanted.note())
                : undrawn(commitment, wanted));
        Stamp now = stamps.now();
        if (was == DrawState.DRAWN) {
            draws.keepLast(commitment, bundle, now);
        } else {
            draws.keep(commitment, bundle, now);
        }
        plan.drawVoided(now);
        plans.flush();
        log.recorded(plan, bundle);
        listeners.fire(new PlanEvent.Voided(plan.id(), plan.planNo(), plan.divisionPath(), commitment.attempt()));
        return plan;
    }

    private Bundle undrawn(DrawCommitment commitment, DrawVoid wanted) {
        if (wanted.reason() != VoidReason.TEAM_IMPOSSIBLE) {
            return Bundle.undrawn(
                    draws.document(commitment), commitment.secret(), today(), wanted.reason(), wanted.note());
        }
        String value = wanted.value();
        if (value == null) {
            throw new ProblemException(Problem.of("E-DRAW-VALUE-NEEDED"));
        }
        return Bundle.impossible(
                draws.document(commitment), commitment.secret(), value, today(), today(), wanted.note());
    }

    private InspectionPlan standing(UUID planId, Precondition made) {
        InspectionPlan plan = plans.lead(planId, made);
        if (plan.draw().state() != DrawState.DRAWN || plan.state() == PlanState.CLOSED) {
            throw new ProblemException(Problem.of("E-DRAW-NOT-DRAWN"));
        }
        return plan;
    }

    private void record(InspectionPlan plan, DrawCommitment commitment, Bundle bundle) {
        Stamp now = stamps.now();
        draws.keepLast(commitment, bundle, now);
        plan.touched(now);
        plans.flush();
        log.recorded(plan, bundle);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
