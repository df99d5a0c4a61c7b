package org.labourrights.testkit.contract;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import org.jspecify.annotations.Nullable;

/**
 * Holds every answer that any test gets of a service against its API description, and every event that a call left behind
 * against who called: no test has to remember it. The framework finds it by the list of services of this jar.
 */
public final class ContractWatch implements QuarkusTestBeforeEachCallback {

    private static @Nullable Integer port;

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        // Every test application has a port, and a description, of its own.
        if (port == null || port != RestAssured.port) {
            port = RestAssured.port;
            ApiDocument document = ApiDocument.live();
            RestAssured.replaceFiltersWith(new ContractFilter(document), new ActorFilter(document));
        }
    }
}
