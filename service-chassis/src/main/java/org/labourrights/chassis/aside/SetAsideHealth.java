package org.labourrights.chassis.aside;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Names what is set aside. Always up: every replica has the same database, so that taking one away would heal nothing and
 * harm everybody whose matter is sound. Whoever has to be woken hears it from the figures.
 */
@Readiness
@ApplicationScoped
class SetAsideHealth implements HealthCheck {

    private final SetAsideCounts counts;

    SetAsideHealth(SetAsideCounts counts) {
        this.counts = counts;
    }

    @Override
    public HealthCheckResponse call() {
        SetAsideCounts.Counts now = counts.last();
        var told = HealthCheckResponse.named("set aside")
                .up()
                .withData("timers", sum(now.timers().values()))
                .withData("events", sum(now.events().values()));
        now.timers().forEach((kind, count) -> told.withData("timers." + kind, count));
        now.events().forEach((reason, count) -> told.withData("events." + reason, count));
        return told.build();
    }

    private static long sum(Iterable<Long> counts) {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }
}
