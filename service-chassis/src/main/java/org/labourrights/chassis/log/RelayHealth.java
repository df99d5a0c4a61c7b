package org.labourrights.chassis.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready when events have been waiting too long, or when the relay has long not heard of its database: the other services
 * would be blind to this one.
 */
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
        var silent = relay.active() ? progress.silentFor() : Duration.ZERO;
        var limit = config.relay().stalledAfter();
        return HealthCheckResponse.named("event log relay")
                .status(stuck.compareTo(limit) < 0 && silent.compareTo(limit) < 0)
                .withData("role", progress.role().name())
                .withData("sent", progress.sent())
                .withData("stuckForSeconds", stuck.toSeconds())
                .withData("databaseSilentForSeconds", silent.toSeconds())
                .build();
    }
}
