package org.labourrights.inspection.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.inspection.draw.engine.Bundle;
import org.labourrights.inspection.draw.engine.CommitmentDocument;
import org.labourrights.inspection.draw.engine.FormerAttempt;
import org.labourrights.inspection.draw.engine.Hash;
import org.labourrights.inspection.draw.engine.Secret;
import org.labourrights.inspection.plan.DrawState;
import org.labourrights.inspection.plan.InspectionPlan;
import org.labourrights.inspection.plan.PlanEvent;
import org.labourrights.inspection.plan.PlanState;
import org.labourrights.inspection.plan.Plans;
import org.labourrights.inspection.plan.SelectionMethod;

/** Commits to a draw and, when its public value has come, draws. */
@ApplicationScoped
class DrawPlans {

    private final Plans plans;
    private final Draws draws;
    private final FreezeLists lists;
    private final DrawLog log;
    private final Event<PlanEvent> listeners;
    private final Stamps stamps;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DrawPlans(
            Plans plans,
            Draws draws,
            FreezeLists lists,
            DrawLog log,
            Event<PlanEvent> listeners,
            Stamps stamps,
            Clock clock) {
        this.plans = plans;
        this.draws = draws;
        this.lists = lists;
        this.log = log;
        this.listeners = listeners;
        this.stamps = stamps;
        this.clock = clock;
    }

    /**
     * Freezes the lists and announces the public value; the secret is kept and shown to nobody.
     *
     * @throws ProblemException {@code E-DRAW-METHOD}, {@code E-DRAW-STANDS} (409), {@code E-DRAW-LISTS} and those of {@link
     *     DrawProblem}
     */
    @Transactional
    InspectionPlan commit(UUID planId, Precondition made, NewCommitment wanted) {
        InspectionPlan plan = plans.lead(planId, made);
        requireDraftToDraw(plan, DrawState.NONE, "E-DRAW-STANDS");
        LocalDate today = LocalDate.now(clock);
        Stamp now = stamps.now();
        Secret secret = Secret.random(random);
        List<FormerAttempt> former = draws.former(planId);
        CommitmentDocument document = DrawProblem.refusing(() -> lists.freeze(plan, wanted, former, secret, today));
        Hash commitment = document.commitment();
        DrawCommitment kept = new DrawCommitment(Ids.next(), plan, document, commitment, secret, now);
        draws.keep(kept, document.bytes());
        if (!former.isEmpty()) {
            DrawCommitment before = draws.commitment(planId, former.size());
            Bundle ended = draws.bundle(before).succeeded(today, commitment);
            draws.keepLast(before, ended, now);
            log.recorded(plan, ended);
        }
        plan.committed(document.attempt(), document.algorithm(), commitment.hex(), now);
        plans.flush();
        log.committed(plan, kept);
        return plan;
    }

    /**
     * Draws.
     *
     * @param value the public value as it came, written as was announced
     * @throws ProblemException {@code E-DRAW-NOT-COMMITTED} (409), {@code E-DRAW-DAY}, {@code E-DRAW-VALUE}, {@code
     *     E-DRAW-TEAM}; nothing is left behind
     */
    @Transactional
    InspectionPlan draw(UUID planId, Precondition made, String value) {
        InspectionPlan plan = plans.lead(planId, made);
        requireDraftToDraw(plan, DrawState.COMMITTED, "E-DRAW-NOT-COMMITTED");
        DrawCommitment commitment = draws.commitment(planId, plan.draw().attempt());
        LocalDate today = LocalDate.now(clock);
        if (today.isBefore(commitment.announced().day())) {
            throw new ProblemException(Problem.of("E-DRAW-TOO-EARLY"));
        }
        Stamp now = stamps.now();
        Bundle bundle =
                DrawProblem.refusing(() -> Bundle.drawn(draws.document(commitment), commitment.secret(), value, today));
        draws.keep(commitment, bundle, now);
        plan.drawn(bundle.seed().orElseThrow().hex(), bundle.visits().size(), now);
        plans.flush();
        log.drawn(plan, bundle);
        listeners.fire(new PlanEvent.Drawn(plan.id(), plan.planNo(), plan.divisionPath(), commitment.attempt()));
        return plan;
    }

    private static void requireDraftToDraw(InspectionPlan plan, DrawState expected, String code) {
        if (plan.content().method() != SelectionMethod.DOUBLE_RANDOM) {
            throw new ProblemException(Problem.of("E-DRAW-METHOD"));
        }
        if (plan.state() != PlanState.DRAFT || plan.draw().state() != expected) {
            throw new ProblemException(Problem.of(code));
        }
    }
}
