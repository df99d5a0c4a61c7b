package org.labourrights.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;

/** Plans for one enterprise of a chunk that failed as a whole; nothing is left to plan once it has left the market. */
@ApplicationScoped
class PlanOne implements TimerHandler {

    static final String KIND = "obligation-plan-one";

    private final Reporters reporters;
    private final PlanObligations planning;

    PlanOne(Reporters reporters, PlanObligations planning) {
        this.reporters = reporters;
        this.planning = planning;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        planning.plan(reporters.byId(timer.subject()), LocalDate.parse(timer.rung()));
    }
}
