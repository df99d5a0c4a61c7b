package org.labourrights.reporting.layoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jboss.logging.Logger;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.journal.Journal;

/**
 * Takes a layoff plan through the steps of the procedure. Each refuses with {@code E-NOT-FOUND} (404), {@code E-SCOPE}
 * (403), {@code E-VERSION} (412), and with what the plan refuses.
 */
@ApplicationScoped
@Transactional
class AdvanceLayoff {

    private static final Logger LOG = Logger.getLogger(AdvanceLayoff.class);

    private final LayoffPlans plans;
    private final LayoffAccess access;
    private final Journal journal;
    private final LayoffClocks clocks;
    private final Event<Object> listeners;
    private final Clock clock;

    AdvanceLayoff(
            LayoffPlans plans,
            LayoffAccess access,
            Journal journal,
            LayoffClocks clocks,
            Event<Object> listeners,
            Clock clock) {
        this.plans = plans;
        this.access = access;
        this.journal = journal;
        this.clocks = clocks;
        this.listeners = listeners;
        this.clock = clock;
    }

    /** The situation was explained to the union or all staff. */
    LayoffPlan noticeGiven(UUID id, Precondition made, LayoffStep step) {
        return take(
                id, made, (plan, today) -> plan.noticeGiven(clocks.due(plan, LayoffClocks.NOTICE, step.on()), today));
    }

    /** Their opinion was heard. */
    LayoffPlan opinionHeard(UUID id, Precondition made, LayoffStep step) {
        return take(id, made, (plan, today) -> plan.opinionHeard(step.on(), today));
    }

    /** Plan and opinions were reported to the labour authority. */
    LayoffPlan reported(UUID id, Precondition made, LayoffStep step) {
        LayoffPlan reported = take(
                id,
                made,
                (plan, today) -> plan.reported(step.on(), access.earliestFiling(plan.divisionPath(), today), today));
        listeners.fire(new LayoffReported(reported));
        return reported;
    }

    /** The first have left. */
    LayoffPlan implementing(UUID id, Precondition made, LayoffStep step) {
        return take(id, made, (plan, today) -> plan.implementing(step.on(), today));
    }

    /** All have left and are paid. */
    LayoffPlan completed(UUID id, Precondition made, LayoffStep step) {
        LayoffPlan completed = take(
                id, made, (plan, today) -> plan.completed(clocks.due(plan, LayoffClocks.REHIRE, step.on()), today));
        listeners.fire(new LayoffEnded(completed));
        return completed;
    }

    /** The plan is given up. */
    LayoffPlan cancelled(UUID id, Precondition made, LayoffCancellation cancellation) {
        LayoffPlan cancelled = take(id, made, (plan, today) -> plan.cancelled(cancellation.reason(), today));
        if (cancelled.reportedOn().isPresent()) {
            listeners.fire(new LayoffEnded(cancelled));
        }
        return cancelled;
    }

    private LayoffPlan take(UUID id, Precondition made, BiFunction<LayoffPlan, LocalDate, LayoffEvent> step) {
        LayoffPlan plan = plans.locked(id);
        access.requireWrite(plan.uscc(), plan.divisionPath());
        made.require(plan.version());
        LayoffEvent event = step.apply(plan, LocalDate.now(clock));
        journal.write(plan, event);
        clocks.follow(event);
        LOG.infof("Layoff plan %s: %s", plan.id(), plan.state());
        return plan;
    }
}
