package org.labourrights.chassis.log;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Not ready when events have been waiting too long: the other services would be blind to this one. */
@Readiness
@ApplicationScoped
class RelayHealth implements HealthCheck {

    private final RelayService relay;
    private final LogConfig config;

    RelayHealth(RelayService relay, LogConfig config) {
        this.relay = relay;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        var progress = relay.progress();
        var stuck = progress.stuckFor();
        return HealthCheckResponse.named("event log relay")
                .status(stuck.compareTo(config.relay().stalledAfter()) < 0)
                .withData("role", progress.role().name())
                .withData("sent", progress.sent())
                .withData("stuckForSeconds", stuck.toSeconds())
                .build();
    }
}
