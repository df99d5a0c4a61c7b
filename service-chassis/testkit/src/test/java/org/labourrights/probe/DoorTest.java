package org.labourrights.probe;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.labourrights.testkit.ManagementPort;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.token.Tokens;

/** What a service sees of a request before any operation does. */
@QuarkusTest
@WithSuite
class DoorTest {

    private static final String NOTES = "/api/probe/v1/notes";
    private static final String METRICS = "/q/metrics";

    @TestHTTPResource
    URI address;

    @Test
    void readsNothingFromAConnectionAfterTwoFramings() throws IOException {
        String hidden = "GET /problems/E-HIDDEN HTTP/1.1\r\nHost: x\r\n\r\n";
        for (String framing : List.of(
                "Content-Length: " + (5 + hidden.length()) + "\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: " + (5 + hidden.length()),
                "Transfer-Encoding: chunked")) {
            String answer = raw(post("") + framing + "\r\n\r\n0\r\n\r\n" + hidden);

            assertEquals(2, answer.split("HTTP/1.1 ", -1).length, framing + " → " + answer);
            assertTrue(answer.toLowerCase(java.util.Locale.ROOT).contains("connection: close"), answer);
        }
    }

    @Test
    void refusesWhatMustStandAloneWhenItStandsTwice() throws IOException {
        for (String twice : List.of(
                "Host: y",
                "Idempotency-Key: a\r\nIdempotency-Key: b",
                "Content-Type: text/plain\r\nContent-Type: text/html")) {
            String answer = raw(post(twice + "\r\n") + "Connection: close\r\n\r\n");

            assertTrue(answer.startsWith("HTTP/1.1 400"), twice + " → " + answer);
            assertTrue(answer.contains("E-REQUEST"), answer);
        }
    }

    @Test
    void figuresNameRoutesAndNothingThatCallersMadeUp() throws IOException {
        raw("POST " + NOTES + "/7KQ2M-SECRET/objection HTTP/1.1\r\nHost: x\r\nContent-Length: 11000000\r\n\r\n");
        raw("GET " + NOTES + "/7KQ2M-SECRET HTTP/1.1\r\nHost: x\r\nHost: y\r\nConnection: close\r\n\r\n");
        raw("GET /7KQ2M-SECRET/%00 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        given().delete(NOTES + "/7KQ2M-SECRET");
        given().body("x").post("/7KQ2M-SECRET");
        for (int i = 0; i < 120; i++) {
            given().get("/made/up/7KQ2M-SECRET-" + i);
        }
        auditor().get(NOTES + "?limit=1").then().statusCode(200);

        String figures = ManagementPort.given().get(METRICS).asString();
        assertFalse(figures.contains("7KQ2M-SECRET"), figures);
        assertTrue(figures.contains("uri=\"" + NOTES + "\""), figures);
        assertTrue(figures.contains("uri=\"/other\""), figures);
    }

    @Test
    void pagesOfOtherOriginsReadNeitherFiguresNorHealth() {
        for (String path : List.of(METRICS, "/q/health/live")) {
            Response answer = ManagementPort.given()
                    .header("Origin", "https://elsewhere.example")
                    .get(path);
            assertEquals(200, answer.statusCode());
            assertNull(answer.header("Access-Control-Allow-Origin"));
            assertNull(ManagementPort.given()
                    .header("Origin", "https://elsewhere.example")
                    .header("Access-Control-Request-Method", "GET")
                    .options(path)
                    .header("Access-Control-Allow-Origin"));
        }
    }

    @Test
    void saysHowMuchIsTaken() throws IOException {
        String answer = raw(post("") + "Content-Length: 11000000\r\nConnection: close\r\n\r\n");

        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        assertTrue(answer.contains("\"limit\":10485760"), answer);
    }

    @Test
    void aCallerThatLeavesInTheMiddleIsNoFaultOfOurs() throws IOException {
        List<String> faults = new CopyOnWriteArrayList<>();
        Handler listener = listener(faults);
        Logger root = Logger.getLogger("");
        root.addHandler(listener);
        try {
            for (String framing : List.of("Content-Length: 100000", "Transfer-Encoding: chunked")) {
                for (String sent : List.of("", "5\r\n{\"tex", "{\"text\": \"" + "x".repeat(50_000))) {
                    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
                        String head =
                                post("Idempotency-Key: k\r\nAuthorization: Bearer " + officer() + "\r\n") + framing;
                        socket.getOutputStream()
                                .write((head + "\r\n\r\n" + sent).getBytes(StandardCharsets.ISO_8859_1));
                        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(400));
                    }
                }
            }
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
        } finally {
            root.removeHandler(listener);
        }
        assertEquals(List.of(), faults);
    }

    private static String post(String headers) {
        return "POST " + NOTES + " HTTP/1.1\r\nHost: x\r\n"
                + (headers.contains("Content-Type") ? "" : "Content-Type: application/json\r\n") + headers;
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String officer() {
        return Tokens.of(List.of("COUNTY_OFFICER"), List.of("150105"), null);
    }

    private static io.restassured.specification.RequestSpecification auditor() {
        return IdempotencyTest.as(Tokens.of(List.of("AUDITOR"), List.of("150000"), null));
    }

    private static Handler listener(List<String> faults) {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                if (entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
                    faults.add(entry.getLoggerName() + ": " + entry.getMessage() + " " + entry.getThrown());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
