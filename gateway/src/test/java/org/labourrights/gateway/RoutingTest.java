package org.labourrights.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RoutingTest {

    @TestHTTPResource(value = "/health/live", management = true)
    String live;

    @TestHTTPResource(value = "/health/ready", management = true)
    String ready;

    private final String token = Issuer.RUNNING.token("hr-system", "ENT_REPORTER");

    @Test
    void aRequestWithATokenReachesItsServiceUnderTheSamePath() {
        given().urlEncodingEnabled(false)
                .auth()
                .oauth2(token)
                .get("/api/reporting/v1/echo?name=%E6%9D%8E&limit=5")
                .then()
                .statusCode(200)
                .body("uri", equalTo("/api/reporting/v1/echo?name=%E6%9D%8E&limit=5"))
                .body("headers.authorization", equalTo("Bearer " + token));
    }

    @Test
    void aBodyArrivesWhole() {
        given().auth()
                .oauth2(token)
                .body("x".repeat(200_000))
                .post("/api/reporting/v1/echo")
                .then()
                .statusCode(200)
                .body("method", equalTo("POST"))
                .body("length", equalTo(200_000));
    }

    @Test
    void withoutATokenItIsRefusedInChinese() {
        given().get("/api/reporting/v1/echo")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer realm=\"labour-rights\"")
                .body("type", equalTo("/problems/E-UNAUTHENTICATED"))
                .body("code", equalTo("E-UNAUTHENTICATED"))
                .body("status", equalTo(401))
                .body("title", equalTo("未通过身份验证"))
                .body("instance", equalTo("/api/reporting/v1/echo"))
                .body("requestId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void aServiceThatIsNotBuiltIsUnavailable() {
        given().auth()
                .oauth2(token)
                .header("Accept-Language", "en")
                .get("/api/mediation/v1/cases")
                .then()
                .statusCode(503)
                .header("Retry-After", "60")
                .body("code", equalTo("E-SERVICE-UNAVAILABLE"))
                .body("title", equalTo("Service unavailable"));
    }

    @Test
    void anUnknownAddressIsNotFound() {
        for (String path : new String[] {"/api/unknown/v1/x", "/api/reporting/v2/x", "/nothing", "/"}) {
            given().auth().oauth2(token).get(path).then().statusCode(404).body("code", equalTo("E-ROUTE"));
        }
    }

    @Test
    void theCallersRequestIdGoesThroughAndComesBack() {
        given().auth()
                .oauth2(token)
                .header("X-Request-Id", "order-4711.a")
                .get("/api/reporting/v1/echo")
                .then()
                .header("X-Request-Id", "order-4711.a")
                .body("headers.x-request-id", equalTo("order-4711.a"));
    }

    @Test
    void anIllFormedRequestIdIsReplaced() {
        given().auth()
                .oauth2(token)
                .header("X-Request-Id", "<script>alert(1)</script>")
                .get("/api/reporting/v1/echo")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f]{32}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"13912345678", "call-13912345678", "11010519491231002X", "id.110105491231002"})
    void aRequestIdThatIsSomebodysNumberIsReplaced(String number) {
        given().header("X-Request-Id", number)
                .get("/api/reporting/v1/echo")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void hopByHopHeadersEndAtTheGateway() {
        given().auth()
                .oauth2(token)
                .header("Connection", "X-Private")
                .header("X-Private", "1")
                .header("X-Forwarded-For", "10.0.0.1, 203.0.113.9")
                .header("Forwarded", "for=10.0.0.1")
                .get("/api/reporting/v1/echo")
                .then()
                .statusCode(200)
                .header("Server", nullValue())
                .header("X-Hop", nullValue())
                .body("headers.x-private", nullValue())
                .body("headers.forwarded", nullValue())
                .body("headers.x-forwarded-for", equalTo("203.0.113.9"));
    }

    @Test
    void headersNamedByAnyConnectionHeaderEndAtTheGateway() throws Exception {
        try (Wire wire = new Wire(RestAssured.port)) {
            String answer = wire.send("GET /api/reporting/v1/echo HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token
                            + "\r\nConnection: close\r\nConnection: x-first,\tx-second\r\nX-First: 1\r\nX-Second: 2\r\n"
                            + "X-Third: 3\r\n\r\n")
                    .rest();

            assertThat(answer).startsWith("HTTP/1.1 200 ").contains("x-third").doesNotContain("x-first", "x-second");
        }
    }

    @Test
    void liveAndReady() {
        given().get(live).then().statusCode(200);
        given().get(ready).then().statusCode(200);
    }

    @Test
    void whatTheGatewaySaysAboutItselfIsNotOnThePublicPort() {
        for (String path : new String[] {"/q/metrics", "/q/health", "/q/health/ready", "/q/openapi", "/q/info", "/q"}) {
            given().get(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("code", equalTo("E-ROUTE"));
        }
    }
}
