package org.labourrights.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Points the gateway under test at the issuer and the service that run in this JVM. */
public class Surroundings implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of(
                "gateway.token.issuer", Issuer.RUNNING.url(),
                "gateway.upstreams.reporting.url", "http://localhost:" + Service.RUNNING.port(),
                "test.service.port", Integer.toString(Service.RUNNING.port()));
    }

    @Override
    public void stop() {
        // Both live as long as the JVM of the tests: the next test class uses them again.
    }
}
