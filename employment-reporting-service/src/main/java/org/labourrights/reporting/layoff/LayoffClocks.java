package org.labourrights.reporting.layoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.labourrights.chassis.clock.ClockCharge;
import org.labourrights.chassis.clock.ClockFamily;
import org.labourrights.chassis.clock.ClockStart;
import org.labourrights.chassis.clock.ClockSubject;
import org.labourrights.chassis.clock.Clocks;
import org.labourrights.chassis.clock.DeclaredClock;
import org.labourrights.chassis.clock.Superiors;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.chassis.reference.AgencyType;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.chassis.time.RollRule;

/**
 * The periods of a layoff (裁员时限), which the plan checks its steps against. Neither is a deadline for an act, so both end
 * on their day, whatever day that is; no calendar moves them.
 */
@ApplicationScoped
class LayoffClocks implements ClockFamily {

    /** Nobody leaves before it has run (提前三十日说明情况) [R-T10]. */
    static final DeclaredClock NOTICE =
            DeclaredClock.waiting("NOTICE", LayoffKeys.NOTICE_DAYS).endedBy(LayoffEvent.Cancelled.class);

    /** While it runs those laid off go first (优先招用) [R-T11]. */
    static final DeclaredClock REHIRE =
            DeclaredClock.window("REHIRE", LayoffKeys.REHIRE_MONTHS).rolling(RollRule.NONE);

    private final Clocks clocks;
    private final Clock clock;

    LayoffClocks(Clocks clocks, Clock clock) {
        this.clocks = clocks;
        this.clock = clock;
    }

    /** When a period of the plan ends that began on that day, by the rules of today. */
    DueDate due(LayoffPlan plan, DeclaredClock kind, LocalDate from) {
        return clocks.due(start(plan, kind, from)).days();
    }

    /** Must be called once for each event that a plan returned, in the transaction of the change. */
    void follow(LayoffEvent event) {
        LayoffPlan plan = event.plan();
        if (event instanceof LayoffEvent.Advanced) {
            switch (plan.state()) {
                case NOTICE_GIVEN -> plan.earliestStart().ifPresent(due -> begin(plan, NOTICE, due));
                case COMPLETED -> plan.rehirePriority().ifPresent(due -> begin(plan, REHIRE, due));
                case PLANNED, OPINION_HEARD, REPORTED, IMPLEMENTING, CANCELLED -> {}
            }
        }
        clocks.hear(subject(plan), event, clock.instant());
    }

    private void begin(LayoffPlan plan, DeclaredClock kind, DueDate due) {
        clocks.begin(subject(plan), List.of(start(plan, kind, due.triggeredOn()).due(due)));
    }

    private ClockStart start(LayoffPlan plan, DeclaredClock kind, LocalDate from) {
        return ClockStart.of(kind, from).by(plan.divisionCode(), LocalDate.now(clock));
    }

    private static ClockSubject subject(LayoffPlan plan) {
        String agency = Agencies.id(AgencyType.HRSS, plan.divisionCode());
        ClockCharge charge = new ClockCharge(plan.uscc(), plan.divisionPath(), agency);
        return new ClockSubject("layoff", plan.id(), plan.id().toString(), charge);
    }

    @Override
    public String name() {
        return "layoff";
    }

    @Override
    public List<DeclaredClock> clocks() {
        return List.of(NOTICE, REHIRE);
    }

    @Override
    public Superiors superiors() {
        return Superiors.NONE;
    }
}
