package org.labourrights.testkit.contract;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Holds every answer that any test gets of a service against its API description, and every event that a call left behind
 * against who called: no test has to remember it. The framework finds it by the list of services of this jar.
 */
public final class ContractWatch implements QuarkusTestBeforeEachCallback {

    private static @Nullable Integer port;
    private static @Nullable ContractFilter contract;
    private static @Nullable ActorFilter actors;

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        // Every test application has a port, and a description, of its own.
        if (port == null || port != RestAssured.port) {
            port = RestAssured.port;
            ApiDocument document = ApiDocument.live();
            contract = new ContractFilter(document);
            actors = new ActorFilter(document);
            RestAssured.replaceFiltersWith(contract, actors);
        }
    }

    /**
     * Holds an answer that REST Assured did not bring against both.
     *
     * @param requestId that went with the call as {@code X-Request-Id}
     */
    static void check(String method, URI called, Answer answer, @Nullable String token, String requestId) {
        Objects.requireNonNull(actors).check(method, called, answer.status(), token, requestId);
        Objects.requireNonNull(contract).check(method, called, answer);
    }
}
