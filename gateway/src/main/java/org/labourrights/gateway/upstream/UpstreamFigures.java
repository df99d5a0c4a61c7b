package org.labourrights.gateway.upstream;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** For each service: requests under way, and where its breaker stands (0 closed, 1 half open, 2 open). */
@Singleton
class UpstreamFigures {

    private final Upstreams upstreams;
    private final MeterRegistry registry;

    UpstreamFigures(Upstreams upstreams, MeterRegistry registry) {
        this.upstreams = upstreams;
        this.registry = registry;
    }

    void start(@Observes StartupEvent started) {
        for (Upstream service : upstreams.built()) {
            Gauge.builder("gateway.upstream.under.way", service, upstream -> upstream.calls()
                            .taken())
                    .tag("upstream", service.name())
                    .register(registry);
            Gauge.builder("gateway.upstream.breaker", service, UpstreamFigures::standing)
                    .tag("upstream", service.name())
                    .register(registry);
            FunctionCounter.builder("gateway.upstream.repeated", service, Upstream::repeated)
                    .tag("upstream", service.name())
                    .register(registry);
        }
    }

    private static double standing(Upstream service) {
        return switch (service.breaker().state()) {
            case CLOSED, DISABLED, METRICS_ONLY -> 0;
            case HALF_OPEN -> 1;
            case OPEN, FORCED_OPEN -> 2;
        };
    }
}
