package org.labourrights.reporting.layoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamps;

/** An officer records how far a follow-up is. */
@ApplicationScoped
class ChangeFollowUp {

    private final LayoffPlans plans;
    private final FollowUps followUps;
    private final LayoffAccess access;
    private final EventLog log;
    private final Stamps stamps;
    private final Clock clock;

    ChangeFollowUp(
            LayoffPlans plans, FollowUps followUps, LayoffAccess access, EventLog log, Stamps stamps, Clock clock) {
        this.plans = plans;
        this.followUps = followUps;
        this.access = access;
        this.log = log;
        this.stamps = stamps;
        this.clock = clock;
    }

    /**
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-VERSION} (412),
     *     {@code E-LAYOFF-FOLLOW-UP} (422)
     */
    @Transactional
    LayoffFollowUp change(UUID planId, FollowUpItem item, Precondition made, FollowUpChange change) {
        LayoffPlan plan = plans.get(planId);
        access.requireBureau(plan.divisionPath());
        LayoffFollowUp followUp = followUps.locked(planId, item);
        made.require(followUp.version());
        followUp.become(change, plan.proposal().plannedCount(), LocalDate.now(clock));
        followUp.touched(stamps.now());
        followUps.flush();
        log.append(Event.of("layoff.follow.up.changed.v1", plan.id(), plan.divisionPath(), FollowUpView.of(followUp))
                .withUscc(plan.uscc().value())
                .internal());
        return followUp;
    }
}
