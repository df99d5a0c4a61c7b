package org.labourrights.chassis.time.timer;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready when this replica has long ceased to sweep: deadlines would pass without anybody being told. */
@Readiness
@ApplicationScoped
class TimerHealth implements HealthCheck {

    private final TimerSweep sweep;
    private final TimerConfig config;

    TimerHealth(TimerSweep sweep, TimerConfig config) {
        this.sweep = sweep;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        var quiet = sweep.quietFor();
        return HealthCheckResponse.named("timers")
                .status(!config.enabled() || quiet.compareTo(config.stalledAfter()) < 0)
                .withData("quietForSeconds", quiet.toSeconds())
                .build();
    }
}
