package org.labourrights.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Points the gateway under test at the issuer and the service that run in this JVM. */
public class Surroundings implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.ofEntries(
                Map.entry("gateway.token.issuer", Issuer.RUNNING.url()),
                Map.entry("gateway.token.clock-skew", "0s"),
                Map.entry("gateway.upstreams.reporting.url", "http://localhost:" + Service.RUNNING.port()),
                Map.entry("gateway.upstreams.reporting.management", "http://localhost:" + Service.RUNNING.management()),
                Map.entry("gateway.upstreams.reporting.answer-timeout", "1s"),
                Map.entry("gateway.upstreams.reporting.idle-timeout", "3s"),
                Map.entry("gateway.upstreams.reporting.max-body", "1M"),
                Map.entry("gateway.upstreams.reporting.concurrency", "8"),
                Map.entry("gateway.upstreams.arrears.concurrency-per-caller", "6"),
                Map.entry("gateway.upstreams.reporting.breaker.calls", "1000"),
                Map.entry("gateway.upstreams.reporting.streams-per-caller", "3"),
                Map.entry("gateway.upstreams.arrears.url", "http://localhost:" + Service.FRAGILE.port()),
                Map.entry("gateway.upstreams.arrears.management", "http://localhost:" + Service.FRAGILE.management()),
                // As if it were not built: what the gateway says of a service that is not there.
                Map.entry("gateway.upstreams.inspection.url", ""),
                Map.entry("gateway.upstreams.arrears.breaker.calls", "3"),
                Map.entry("gateway.upstreams.arrears.breaker.pause", "3s"),
                Map.entry("gateway.upstreams.arrears.idle-timeout", "1s"),
                Map.entry("gateway.limits.standard.requests", "10000"),
                Map.entry("gateway.limits.roles.WORKER.requests", "20000"),
                Map.entry(
                        "gateway.open.operations",
                        "POST /api/reporting/v1/open/*/echo,GET /api/reporting/v1/open/*/lost,"
                                + "POST /api/arrears/v1/open,POST /api/reporting/v1/open/*/swallow 200K"),
                Map.entry("gateway.bodies.grace", "2s"),
                Map.entry("gateway.bodies.rate", "1K"),
                Map.entry("gateway.bodies.timeout", "12s"),
                Map.entry("gateway.bodies.memory-per-caller", "256K"),
                Map.entry("gateway.attempts.wrong-codes", "3"),
                Map.entry("gateway.attempts.same-code", "4"),
                Map.entry("gateway.attempts.bad-tokens", "60"),
                Map.entry("gateway.attempts.window", "5m"),
                Map.entry("gateway.limits.pages.requests", "150"),
                Map.entry("gateway.proxies.count", "1"),
                Map.entry("quarkus.http.limits.max-connections", "400"),
                Map.entry("gateway.limits.open.requests", "5"),
                Map.entry("gateway.limits.clients.\"small\".requests", "3"),
                Map.entry("gateway.sandbox.enabled", "true"),
                Map.entry("gateway.cors.origins", "https://office.example"));
    }

    @Override
    public void stop() {
        // Both live as long as the JVM of the tests: the next test class uses them again.
    }
}
