package org.labourrights.reporting.layoff.daily;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.reporting.layoff.LayoffEnded;
import org.labourrights.reporting.layoff.LayoffReported;

/** Begins and ends the bureau's days with the plans, whoever took the step: the days are none of the enterprise's. */
@ApplicationScoped
class WatchLayoffs {

    private final DailyDays days;
    private final SystemScope systemScope;

    WatchLayoffs(DailyDays days, SystemScope systemScope) {
        this.days = days;
        this.systemScope = systemScope;
    }

    void on(@Observes LayoffReported event) {
        if (event.plan().triggered()) {
            systemScope.run("layoff-days", () -> days.begin(event.plan()));
        }
    }

    void on(@Observes LayoffEnded event) {
        systemScope.run("layoff-days", () -> days.end(event.plan()));
    }
}
