package org.labourrights.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** What callers do with their bodies costs them alone. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class BodiesTest {

    private static final String OPEN_UPLOAD = "POST /api/reporting/v1/open/7KQ2M-X4T9B/swallow HTTP/1.1\r\nHost: x\r\n"
            + "X-Forwarded-For: 192.0.2.201\r\nContent-Length: 150000\r\n\r\n";

    private static final String SWALLOW = "/api/reporting/v1/swallow";

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    private final String token = Issuer.RUNNING.token("hr-system", "ENT_REPORTER");

    @Test
    void bodiesThatAreTooLongCloseNoServiceToOthers() throws Exception {
        for (int i = 0; i < 6; i++) {
            try (Wire wire = new Wire(RestAssured.port)) {
                String answer = wire.send("POST /api/arrears/v1/open HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 192.0.2."
                                + i + "\r\nContent-Length: 11534336\r\n\r\n" + "a".repeat(500_000))
                        .rest();
                assertThat(answer).startsWith("HTTP/1.1 413 ").contains("\"limit\":65536");
            }
        }

        given().auth().oauth2(token).get("/api/arrears/v1/echo").then().statusCode(200);
    }

    @Test
    void servicesThatRefuseABodyInTheMiddleAreThere() throws Exception {
        for (int i = 0; i < 6; i++) {
            try (Wire wire = new Wire(RestAssured.port)) {
                wire.send(head("/api/arrears/v1/refuse", 9_000_000) + "a".repeat(400_000));
                // Which of the two is heard first is a matter of chance.
                assertThat(wire.rest()).containsAnyOf("HTTP/1.1 413 ", "HTTP/1.1 502 ");
            } catch (IOException reset) {
                assertThat(reset).isNotNull();
            }
        }

        given().auth().oauth2(token).get("/api/arrears/v1/echo").then().statusCode(200);
    }

    @Test
    void aBodyThatTricklesIsGivenUp() throws Exception {
        long began = System.nanoTime();
        try (Wire wire = new Wire(RestAssured.port)) {
            wire.send(head(SWALLOW, 1_000));
            String answer = trickle(wire, "a", Duration.ofMillis(200));

            assertThat(answer).startsWith("HTTP/1.1 408 ").contains("E-BODY-TIME");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(10));
    }

    @Test
    void aBodyThatStreamsAndTricklesIsGivenUp() throws Exception {
        try (Wire wire = new Wire(RestAssured.port)) {
            wire.send(head(SWALLOW, 900_000) + "a".repeat(66_000));
            // It has credit for what came at once, but not without end.
            String answer = trickle(wire, "a".repeat(100), Duration.ofMillis(200));

            assertThat(answer).startsWith("HTTP/1.1 408 ").contains("E-BODY-TIME");
        }
    }

    @Test
    void onesUploadsLeaveRoomForEverythingElse() throws Exception {
        List<Wire> uploads = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                uploads.add(new Wire(RestAssured.port).send(head(SWALLOW, 900_000) + "a".repeat(70_000)));
            }
            await(() -> underWay() >= 3);
            try (Wire fourth = new Wire(RestAssured.port)) {
                assertThat(fourth.send(head(SWALLOW, 900_000) + "a".repeat(70_000))
                                .rest())
                        .startsWith("HTTP/1.1 503 ")
                        .contains("E-SERVICE-BUSY");
            }

            given().auth().oauth2(token).get("/api/reporting/v1/echo").then().statusCode(200);
        } finally {
            close(uploads);
        }
        await(() -> underWay() == 0);
        assertThat(underWay()).isZero();
    }

    /** Two of an address are enough without a token, and they take no place of whoever has one. */
    @Test
    void uploadsWithoutATokenHavePlacesOfTheirOwn() throws Exception {
        List<Wire> uploads = new ArrayList<>();
        try {
            for (int i = 0; i < 2; i++) {
                uploads.add(new Wire(RestAssured.port).send(OPEN_UPLOAD + "a".repeat(70_000)));
            }
            await(() -> underWay() >= 2);
            try (Wire third = new Wire(RestAssured.port)) {
                assertThat(third.send(OPEN_UPLOAD + "a".repeat(70_000)).rest())
                        .startsWith("HTTP/1.1 503 ")
                        .contains("E-SERVICE-BUSY");
            }
            for (int i = 0; i < 3; i++) {
                uploads.add(new Wire(RestAssured.port).send(head(SWALLOW, 900_000) + "a".repeat(70_000)));
            }
            await(() -> underWay() >= 5);
            assertThat(underWay()).isEqualTo(5);
        } finally {
            close(uploads);
        }
        await(() -> underWay() == 0);
    }

    @Test
    void whatIsKeptForOneCallerHasAnEnd() throws Exception {
        List<Wire> halves = new ArrayList<>();
        int refused = 0;
        try {
            for (int i = 0; i < 5; i++) {
                halves.add(new Wire(RestAssured.port).send(head(SWALLOW, 64_000) + "a".repeat(60_000)));
            }
            String other = Issuer.RUNNING.token("other-system", "ENT_REPORTER");
            given().auth()
                    .oauth2(other)
                    .body(new byte[60_000])
                    .post(SWALLOW)
                    .then()
                    .statusCode(200);
            for (Wire half : halves) {
                // The others are given up when they have stood still for long enough.
                refused += half.rest().contains("E-SERVICE-BUSY") ? 1 : 0;
            }
        } finally {
            close(halves);
        }
        assertThat(refused).isEqualTo(1);
        given().auth().oauth2(token).body(new byte[60_000]).post(SWALLOW).then().statusCode(200);
    }

    @Test
    void anAnswerBeforeTheEndOfABodyIsPassedOnAndLeavesNothingBehind() throws Exception {
        String name = UUID.randomUUID().toString();
        try (Wire wire = new Wire(RestAssured.port)) {
            String answer = wire.send(head("/api/reporting/v1/early?name=" + name, 900_000) + "a".repeat(300_000))
                    .rest();

            assertThat(answer)
                    .startsWith("HTTP/1.1 409 ")
                    .containsIgnoringCase("connection: close")
                    .contains("E-EARLY");
            await(() -> Service.RUNNING.effects("closed " + name) == 1);
            assertThat(Service.RUNNING.effects("closed " + name)).isEqualTo(1);
        }
        await(() -> underWay() == 0);
        assertThat(underWay()).isZero();
    }

    @Test
    void aCallerThatLeavesInTheMiddleIsNoFaultOfOurs() throws Exception {
        List<String> faults = new CopyOnWriteArrayList<>();
        Handler listener = listener(faults);
        Logger root = Logger.getLogger("");
        root.addHandler(listener);
        try {
            for (int sent : List.of(0, 10, 70_000)) {
                try (Wire wire = new Wire(RestAssured.port)) {
                    wire.send(head(SWALLOW, 900_000) + "a".repeat(sent));
                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
                }
            }
            await(() -> underWay() == 0);
            given().auth().oauth2(token).get("/api/reporting/v1/echo").then().statusCode(200);
        } finally {
            root.removeHandler(listener);
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void connectionsHaveAnEnd() throws Exception {
        List<Wire> wires = new ArrayList<>();
        int closed = 0;
        try {
            for (int i = 0; i < 450; i++) {
                wires.add(new Wire(RestAssured.port));
            }
            for (Wire wire : wires.reversed()) {
                closed += wire.closedWithin(Duration.ofMillis(200)) ? 1 : 0;
                if (closed == 20) {
                    break;
                }
            }
        } finally {
            close(wires);
        }
        assertThat(closed).isEqualTo(20);
        await(() -> {
            try {
                return given().auth()
                                .oauth2(token)
                                .get("/api/reporting/v1/echo")
                                .statusCode()
                        == 200;
            } catch (RuntimeException refused) {
                return false;
            }
        });
        given().auth()
                .oauth2(token)
                .get("/api/reporting/v1/echo")
                .then()
                .statusCode(200)
                .body("method", equalTo("GET"));
    }

    private String head(String path, int length) {
        return "POST " + path + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token + "\r\nContent-Length: "
                + length + "\r\n\r\n";
    }

    /** Goes on sending pieces until there is an answer. */
    private static String trickle(Wire wire, String piece, Duration pause) throws IOException {
        for (int i = 0; i < 200; i++) {
            if (wire.hasAnswer()) {
                return wire.rest();
            }
            wire.send(piece);
            LockSupport.parkNanos(pause.toNanos());
        }
        throw new AssertionError("no answer");
    }

    private double underWay() {
        String figures = given().get(metrics).asString();
        return figures.lines()
                .filter(line -> line.startsWith("gateway_upstream_under_way{upstream=\"reporting\"}"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static void await(BooleanSupplier condition) {
        for (int i = 0; i < 100 && !condition.getAsBoolean(); i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    private static void close(List<Wire> wires) throws IOException {
        for (Wire wire : wires) {
            wire.close();
        }
    }

    private static Handler listener(List<String> faults) {
        return new Handler() {
            @Override
            public void publish(LogRecord entry) {
                if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                    faults.add(entry.getLoggerName() + ": " + entry.getMessage());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
