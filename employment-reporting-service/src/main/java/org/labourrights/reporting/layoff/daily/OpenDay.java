package org.labourrights.reporting.layoff.daily;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.chassis.time.timer.TimerRequest;
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

    /** The plan's next day comes, whatever becomes of this one. */
    @Override
    public List<TimerRequest> goesOn(FiredTimer setAside) {
        LocalDate day = LocalDate.parse(setAside.rung());
        return plans
                .findByIdOptional(setAside.subject())
                .filter(plan -> plan.runsOn(day))
                .map(plan -> days.beginning(plan, day.plusDays(1)))
                .stream()
                .toList();
    }
}
