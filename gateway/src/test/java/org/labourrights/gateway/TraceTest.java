package org.labourrights.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class TraceTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final String token = Issuer.RUNNING.token("hr-system", "ENT_REPORTER");

    @Test
    void theCallersTraceGoesOnToTheServiceAsASpanOfTheGateway() {
        given().auth()
                .oauth2(token)
                .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
                .get("/api/reporting/v1/echo")
                .then()
                .statusCode(200)
                .body("headers.traceparent", matchesPattern("00-" + TRACE + "-(?!00f067aa0ba902b7)[0-9a-f]{16}-01"));
    }

    @Test
    void aCallWithoutATraceBeginsOne() {
        given().auth()
                .oauth2(token)
                .get("/api/reporting/v1/echo")
                .then()
                .body("headers.traceparent", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]"));
    }
}
