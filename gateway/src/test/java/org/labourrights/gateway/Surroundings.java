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
                Map.entry("gateway.upstreams.reporting.idle-timeout", "1s"),
                Map.entry("gateway.upstreams.reporting.max-body", "1M"),
                Map.entry("gateway.upstreams.reporting.concurrency", "8"),
                Map.entry("gateway.upstreams.arrears.concurrency-per-caller", "6"),
                Map.entry("gateway.upstreams.reporting.breaker.failures", "1000"),
                Map.entry("gateway.upstreams.arrears.url", "http://localhost:" + Service.FRAGILE.port()),
                Map.entry("gateway.upstreams.arrears.management", "http://localhost:" + Service.FRAGILE.management()),
                Map.entry("gateway.upstreams.arrears.breaker.failures", "3"),
                Map.entry("gateway.upstreams.arrears.breaker.pause", "3s"),
                Map.entry("gateway.upstreams.arrears.idle-timeout", "1s"),
                Map.entry("gateway.limits.standard.requests", "10000"),
                Map.entry("gateway.limits.roles.WORKER.requests", "20000"),
                Map.entry("gateway.open.operations", "POST /api/reporting/v1/open/*/echo"),
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
