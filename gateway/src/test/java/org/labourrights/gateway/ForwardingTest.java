package org.labourrights.gateway;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ForwardingTest {

    private final String token = Issuer.RUNNING.token("hr-system", "ENT_REPORTER");

    @Test
    void aBodyOverTheLimitIsRefusedByItsDeclaredLength() {
        given().auth()
                .oauth2(token)
                .body(new byte[1_100_000])
                .post("/api/reporting/v1/swallow?name=declared")
                .then()
                .statusCode(413)
                .body("code", equalTo("E-TOO-LARGE"))
                .body("limit", equalTo(1_048_576))
                .body("detail", containsString("1048576"));
        assertThat(Service.RUNNING.effects("declared")).isZero();
    }

    @Test
    void anOperationTakesWhatItsDescriptionSays() {
        await(() -> post("/api/reporting/v1/small/swallow", 60_000) == 413);

        assertThat(post("/api/reporting/v1/small/swallow", 49_000)).isEqualTo(200);
        assertThat(post("/api/reporting/v1/large/swallow", 2_900_000)).isEqualTo(200);
        assertThat(post("/api/reporting/v1/large/swallow", 3_100_000)).isEqualTo(413);
    }

    private int post(String path, int bytes) {
        return given().auth().oauth2(token).body(new byte[bytes]).post(path).statusCode();
    }

    @Test
    void aBodyWithoutALengthIsCutOffAtTheLimit() throws Exception {
        HttpURLConnection connection = chunked("/api/reporting/v1/swallow");
        byte[] piece = new byte[64 * 1024];
        try {
            for (int i = 0; i < 40; i++) {
                connection.getOutputStream().write(piece);
            }
        } catch (IOException stopped) {
            // The gateway may stop reading before everything is written; the answer is what counts.
            assertThat(stopped).isNotNull();
        }
        assertThat(connection.getResponseCode()).isEqualTo(413);
    }

    @Test
    void aBodyWithoutALengthUnderTheLimitArrivesWhole() throws Exception {
        HttpURLConnection connection = chunked("/api/reporting/v1/swallow");
        for (int i = 0; i < 100; i++) {
            connection.getOutputStream().write(new byte[10_000]);
        }
        assertThat(connection.getResponseCode()).isEqualTo(200);
        assertThat(new String(connection.getInputStream().readAllBytes(), UTF_8))
                .isEqualTo("1000000");
    }

    @Test
    void aLongAnswerToABodyWithoutALengthArrivesWhole() throws Exception {
        HttpURLConnection connection = chunked("/api/reporting/v1/rows?n=100000");
        connection.getOutputStream().write(new byte[10_000]);

        assertThat(connection.getInputStream().readAllBytes()).hasSize(10_000_000);
    }

    @Test
    void aBodyThatStandsStillIsGivenUp() throws Exception {
        try (Wire wire = new Wire(RestAssured.port)) {
            String answer = wire.send(
                            "POST /api/reporting/v1/swallow?name=stalled HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                                    + token + "\r\nContent-Length: 10\r\n\r\nhalf")
                    .rest();
            assertThat(answer).startsWith("HTTP/1.1 408 ").contains("E-BODY-TIME");
        }
        assertThat(Service.RUNNING.effects("stalled")).isZero();
    }

    @Test
    void aCallerThatWaitsToBeAskedForItsBodyIsAsked() throws Exception {
        try (Wire wire = new Wire(RestAssured.port)) {
            String answer = wire.send("POST /api/reporting/v1/swallow HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                            + "Expect: 100-continue\r\nAuthorization: Bearer " + token
                            + "\r\nContent-Length: 5\r\n\r\nhello")
                    .rest();
            assertThat(answer).startsWith("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK");
        }
    }

    @Test
    void aServiceThatDoesNotAnswerInTimeIsGivenUp() {
        given().auth()
                .oauth2(token)
                .get("/api/reporting/v1/slow?ms=3000")
                .then()
                .statusCode(504)
                .body("code", equalTo("E-UPSTREAM-TIME"));
    }

    @Test
    void aServiceThatTakesABodyAndDoesNotAnswerIsGivenUp() {
        given().auth()
                .oauth2(token)
                .body(new byte[200_000])
                .post("/api/reporting/v1/slow?ms=3000")
                .then()
                .statusCode(504)
                .body("code", equalTo("E-UPSTREAM-TIME"));
    }

    @Test
    void aReadWhoseConnectionBreaksIsRepeatedOnce() {
        String name = name();
        given().auth()
                .oauth2(token)
                .get("/api/reporting/v1/break-once?name=" + name)
                .then()
                .statusCode(200)
                .body(equalTo("done 2"));
    }

    @Test
    void aWriteWithAKeyIsRepeatedOnce() {
        String name = name();
        given().auth()
                .oauth2(token)
                .header("Idempotency-Key", "k-1")
                .body("x")
                .post("/api/reporting/v1/break-once?name=" + name)
                .then()
                .statusCode(200)
                .body(equalTo("done 2"));
    }

    @Test
    void aWriteWithoutAKeyIsNeverRepeated() {
        String name = name();
        given().auth()
                .oauth2(token)
                .body("x")
                .post("/api/reporting/v1/break?name=" + name)
                .then()
                .statusCode(502)
                .body("code", equalTo("E-UPSTREAM-BROKEN"));
        assertThat(Service.RUNNING.effects(name)).isEqualTo(1);
    }

    @Test
    void aWriteTooLargeToKeepIsNeverRepeated() {
        String name = name();
        given().auth()
                .oauth2(token)
                .header("Idempotency-Key", "k-2")
                .body(new byte[200_000])
                .post("/api/reporting/v1/break?name=" + name)
                .then()
                .statusCode(502);
        assertThat(Service.RUNNING.effects(name)).isEqualTo(1);
    }

    @Test
    void nothingIsRepeatedMoreThanOnce() {
        String name = name();
        given().auth()
                .oauth2(token)
                .get("/api/reporting/v1/break?name=" + name)
                .then()
                .statusCode(502);
        assertThat(Service.RUNNING.effects(name)).isEqualTo(2);
    }

    @Test
    void anAnswerThatBreaksOffIsSeenToBreakOff() {
        for (String what : List.of("half", "half-chunked")) {
            assertThatThrownBy(() -> get("/api/reporting/v1/" + what)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aMillionRowsPassInConstantMemory() throws Exception {
        HttpURLConnection connection = open("/api/reporting/v1/rows?n=1000000");
        long read = 0;
        byte[] piece = new byte[1 << 16];
        try (InputStream in = connection.getInputStream()) {
            for (int n = in.read(piece); n >= 0; n = in.read(piece)) {
                read += n;
            }
        }
        assertThat(read).isEqualTo(100_000_000L);
    }

    @Test
    void moreAtOnceThanTheServiceTakesAreSentAwayForAWhile() {
        List<HttpResponse<String>> done = answered(atOnce(20, "/api/reporting/v1/slow?ms=500"));

        assertThat(done).filteredOn(answer -> answer.statusCode() == 200).hasSize(8);
        assertThat(done)
                .filteredOn(answer -> answer.statusCode() == 503)
                .hasSize(12)
                .allSatisfy(answer -> {
                    assertThat(answer.body()).contains("E-SERVICE-BUSY");
                    assertThat(answer.headers().firstValue("Retry-After")).contains("2");
                });
    }

    @Test
    void oneCallerTakesNoMoreThanItsShareOfTheirPlaces() {
        List<CompletableFuture<HttpResponse<String>>> answers = atOnce(10, "/api/arrears/v1/slow?ms=1500");

        given().auth()
                .oauth2(Issuer.RUNNING.token("other-system", "ENT_REPORTER"))
                .get("/api/arrears/v1/echo")
                .then()
                .statusCode(200);

        List<HttpResponse<String>> done = answered(answers);
        assertThat(done).filteredOn(answer -> answer.statusCode() == 200).hasSize(6);
        assertThat(done)
                .filteredOn(answer -> answer.statusCode() == 503)
                .hasSize(4)
                .allSatisfy(answer -> assertThat(answer.body()).contains("E-SERVICE-BUSY"));
    }

    private List<CompletableFuture<HttpResponse<String>>> atOnce(int count, String path) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create(address(path)))
                .header("Authorization", "Bearer " + token)
                .build();
        return Stream.generate(() -> client.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                .limit(count)
                .toList();
    }

    private static List<HttpResponse<String>> answered(List<CompletableFuture<HttpResponse<String>>> answers) {
        return answers.stream()
                .map(answer -> answer.orTimeout(10, SECONDS).join())
                .toList();
    }

    @Test
    void callersThatStopReadingDoNotCloseTheServiceToOthers() throws Exception {
        List<Wire> idlers = new ArrayList<>();
        try {
            for (int i = 0; i < 5; i++) {
                Wire idler = new Wire(RestAssured.port);
                idlers.add(idler);
                idler.send("GET /api/arrears/v1/rows?n=1000000 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token
                        + "\r\n\r\n");
            }
            Thread.sleep(2_500);

            given().auth().oauth2(token).get("/api/arrears/v1/echo").then().statusCode(200);
        } finally {
            for (Wire idler : idlers) {
                idler.close();
            }
        }
    }

    @Test
    void theBreakerOpensWhileAServiceIsGoneAndClosesWhenItIsBack() throws Exception {
        String name = name();
        Service.FRAGILE.stop();
        for (int i = 0; i < 4; i++) {
            given().auth().oauth2(token).post("/api/arrears/v1/echo").then().statusCode(503);
        }
        Service.FRAGILE.startAgain();
        // The service is there again, so only an open breaker can still keep a call from it.
        given().auth()
                .oauth2(token)
                .get("/api/arrears/v1/echo?name=" + name)
                .then()
                .statusCode(503)
                .body("code", equalTo("E-SERVICE-UNAVAILABLE"))
                .header("Retry-After", matchesPattern("[123]"));
        assertThat(Service.FRAGILE.effects(name)).isZero();

        await(() -> given().auth().oauth2(token).get("/api/arrears/v1/echo").statusCode() == 200);
        for (int i = 0; i < 10; i++) {
            given().auth().oauth2(token).get("/api/arrears/v1/echo").then().statusCode(200);
        }
    }

    private static void await(BooleanSupplier condition) {
        for (int i = 0; i < 100 && !condition.getAsBoolean(); i++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    @Test
    void whenTheCallerLeavesTheServiceIsLeftToo() throws Exception {
        String name = name();
        try (Wire wire = new Wire(RestAssured.port)) {
            wire.send("GET /api/reporting/v1/slow?ms=900&name=" + name
                    + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + token + "\r\n\r\n");
            await(() -> Service.RUNNING.effects(name) == 1);
        }
        await(() -> Service.RUNNING.effects("left " + name) == 1);

        assertThat(Service.RUNNING.effects("left " + name)).isEqualTo(1);
    }

    @Test
    void answersCarryTheSecurityHeadersOnce() {
        given().auth()
                .oauth2(token)
                .get("/api/reporting/v1/echo")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Content-Security-Policy", notNullValue());
    }

    private String get(String path) throws IOException {
        try (InputStream in = open(path).getInputStream()) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private HttpURLConnection chunked(String path) throws IOException {
        HttpURLConnection connection = open(path);
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setChunkedStreamingMode(8_192);
        return connection;
    }

    private HttpURLConnection open(String path) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address(path)).toURL().openConnection();
        connection.setRequestProperty("Authorization", "Bearer " + token);
        connection.setReadTimeout(20_000);
        return connection;
    }

    private String address(String path) {
        return "http://localhost:" + RestAssured.port + path;
    }

    private static String name() {
        return UUID.randomUUID().toString();
    }
}
