package org.labourrights.reporting.layoff.daily;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.reporting.layoff.LayoffPlans;

/** 00:00 of a day on which a plan may run. Each plan has a chain of its own, so that none depends on another's end. */
@ApplicationScoped
class OpenDay implements TimerHandler {

    static final String KIND = "layoff-day";

    private final LayoffPlans plans;
    private final DailyDays days;

    OpenDay(LayoffPlans plans, DailyDays days) {
        this.plans = plans;
        this.days = days;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        LocalDate day = LocalDate.parse(timer.rung());
        plans.findByIdOptional(timer.subject())
                .filter(plan -> plan.runsOn(day))
                .ifPresent(plan -> days.next(plan, day));
    }
}
