package org.labourrights.gateway.ready;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.labourrights.gateway.token.SigningKeys;
import org.labourrights.gateway.upstream.Upstream;
import org.labourrights.gateway.upstream.Upstreams;

/**
 * Ready once tokens can be checked and every required service is ready. The others are reported, but their absence is
 * theirs: the gateway goes on to serve the rest. Services are asked in the background, not for each who asks here.
 */
@Readiness
@Singleton
class GatewayReady implements HealthCheck {

    private static final long PERIOD_MILLIS = 5_000;
    private static final int OK = 200;

    private final SigningKeys keys;
    private final Upstreams upstreams;
    private final Vertx vertx;
    private final Map<String, Boolean> ready = new ConcurrentHashMap<>();

    GatewayReady(SigningKeys keys, Upstreams upstreams, Vertx vertx) {
        this.keys = keys;
        this.upstreams = upstreams;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent started) {
        ask();
        vertx.setPeriodic(PERIOD_MILLIS, t -> ask());
    }

    private void ask() {
        if (!keys.available()) {
            keys.refresh();
        }
        for (Upstream service : upstreams.built()) {
            service.readiness()
                    .onComplete(answer -> ready.put(
                            service.name(),
                            answer.succeeded() && answer.result().status() == OK));
        }
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("gateway").withData("issuer keys", keys.available() ? "known" : "unknown");
        boolean up = keys.available();
        for (String name : upstreams.names()) {
            answer.withData(name, state(name));
        }
        for (Upstream service : upstreams.built()) {
            up &= !service.required() || ready.getOrDefault(service.name(), false);
        }
        return answer.status(up).build();
    }

    private String state(String name) {
        return upstreams
                .find(name)
                .map(service -> ready.getOrDefault(name, false) ? "ready" : "not ready")
                .orElse("not built");
    }
}
