package org.labourrights.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Requests that two parsers could read differently. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SmugglingTest {

    private final String token = Issuer.RUNNING.token("hr-system", "ENT_REPORTER");

    @Test
    void aRequestHiddenBehindTwoFramingsNeverReachesTheService() throws Exception {
        String hidden = "GET /api/reporting/v1/echo?name=smuggled HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token
                + "\r\n\r\n";
        String length = "Content-Length: " + (5 + hidden.length());
        for (String framing : List.of(
                length + "\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\n" + length,
                "Transfer-Encoding: identity, chunked\r\n" + length,
                "Transfer-Encoding: xchunked\r\n" + length)) {
            try (Wire wire = new Wire(RestAssured.port)) {
                String answer =
                        wire.send(openHead(framing) + "0\r\n\r\n" + hidden).rest();
                assertThat(answer)
                        .as(framing)
                        .startsWith(framing.contains("Encoding: chunked") ? "HTTP/1.1 200 " : "HTTP/1.1 400 ")
                        .containsIgnoringCase("connection: close")
                        .containsOnlyOnce("HTTP/1.1 ");
            }
        }
        assertThat(Service.RUNNING.effects("smuggled")).isZero();
    }

    @Test
    void anEncodingOtherThanChunkedIsRefused() throws Exception {
        try (Wire wire = new Wire(RestAssured.port)) {
            assertThat(wire.send(head("Transfer-Encoding: gzip, chunked")).rest())
                    .startsWith("HTTP/1.1 400 ")
                    .contains("E-FRAMING");
        }
    }

    @Test
    void twoLengthsAreRefused() throws Exception {
        try (Wire wire = new Wire(RestAssured.port)) {
            assertThat(wire.send(head("Content-Length: 5\r\nContent-Length: 6") + "hello!")
                            .rest())
                    .startsWith("HTTP/1.1 400 ");
        }
    }

    @Test
    void whatMustStandAloneIsRefusedWhenItStandsTwice() throws Exception {
        for (String twice : List.of(
                "Host: y",
                "hOST: x",
                "Authorization: Bearer other",
                "Idempotency-Key: a\r\nIdempotency-Key: b",
                "Content-Type: text/plain\r\nContent-Type: application/json",
                "X-Request-Id: 12345678\r\nX-Request-Id: 87654321")) {
            try (Wire wire = new Wire(RestAssured.port)) {
                assertThat(wire.send(head(twice)).rest())
                        .as(twice)
                        .startsWith("HTTP/1.1 400 ")
                        .contains("E-FRAMING");
            }
        }
    }

    @Test
    void aRequestNamesOneHost() throws Exception {
        for (String host : List.of("X-None: x", "Host:", "Host: x, y", "Host: x y")) {
            try (Wire wire = new Wire(RestAssured.port)) {
                assertThat(wire.send("GET /api/reporting/v1/echo HTTP/1.1\r\nConnection: close\r\n" + host + "\r\n\r\n")
                                .rest())
                        .as(host)
                        .startsWith("HTTP/1.1 400 ");
            }
        }
    }

    @Test
    void aLongListOfLanguagesHoldsNobodyUp() throws Exception {
        String languages =
                IntStream.range(0, 6_000).mapToObj("en-a%05d"::formatted).collect(Collectors.joining(","));
        long began = System.nanoTime();
        for (int i = 0; i < 60; i++) {
            try (Wire wire = new Wire(RestAssured.port)) {
                assertThat(wire.send(head("Accept-Language: " + languages)).rest())
                        .startsWith("HTTP/1.1 431 ");
            }
        }
        // A parser without bounds takes half a second for one of them.
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void noSpellingOfAPathEscapesThePrefix() throws Exception {
        for (String path : List.of(
                "/api/reporting/v1/../../../q/health",
                "/api/reporting/v1/%2e%2e/%2e%2e/secret",
                "/api/reporting/v1/..%2f..%2fsecret",
                "/api/reporting/v1/a%5c..%5csecret",
                "/api/reporting/v1/a\\..\\secret",
                "/api/reporting/v1/.%2e/secret",
                "/api/reporting/v1/%252e%252e/secret",
                "/api/reporting/v1//secret",
                "/api/reporting/v1/..;/secret",
                "/api/reporting/v1/a%00b",
                "/api/reporting/v1/./echo",
                "/api/reporting/v1/..",
                "/x/../api/reporting/v1/echo",
                "//api/reporting/v1/echo",
                "/api/reporting/v1/echo|",
                "/api/reporting/v1/echo%zz",
                "/api/reporting/v1/echo?a=%",
                "/api/reporting/v1/echo?a=<b>")) {
            try (Wire wire = new Wire(RestAssured.port)) {
                String request = "GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                        + token + "\r\n\r\n";
                assertThat(wire.send(request).rest())
                        .as(path)
                        .startsWith("HTTP/1.1 400 ")
                        .contains("E-URI");
            }
        }
        assertThat(Service.RUNNING.effects("secret")).isZero();
    }

    @Test
    void anAbsoluteTargetIsRefused() throws Exception {
        try (Wire wire = new Wire(RestAssured.port)) {
            String request =
                    "GET http://elsewhere/api/reporting/v1/echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
            assertThat(wire.send(request).rest()).startsWith("HTTP/1.1 400 ").contains("E-URI");
        }
    }

    @Test
    void methodsThatServeOnlyAttackersAreRefused() throws Exception {
        try (Wire wire = new Wire(RestAssured.port)) {
            String request = "TRACE /api/reporting/v1/echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
            assertThat(wire.send(request).rest()).startsWith("HTTP/1.1 405 ").contains("E-METHOD");
        }
    }

    @Test
    void tooLongATargetIsRefused() {
        given().auth()
                .oauth2(token)
                .get("/api/reporting/v1/echo?q=" + "x".repeat(9_000))
                .then()
                .statusCode(414)
                .body("code", equalTo("E-URI-TOO-LONG"));
    }

    @Test
    void tooLongHeadersAreRefused() {
        given().auth()
                .oauth2(token)
                .header("X-Long", "x".repeat(17_000))
                .get("/api/reporting/v1/echo")
                .then()
                .statusCode(431)
                .body("code", equalTo("E-HEADERS-TOO-LARGE"));
    }

    private String head(String framing) {
        return openHead("Connection: close\r\n" + framing);
    }

    /** The head of a request whose sender would send another on the same connection. */
    private String openHead(String framing) {
        return "POST /api/reporting/v1/echo HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token + "\r\n" + framing
                + "\r\n\r\n";
    }
}
