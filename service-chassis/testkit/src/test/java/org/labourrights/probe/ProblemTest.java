package org.labourrights.probe;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.labourrights.testkit.WithSuite;
import org.labourrights.testkit.token.Tokens;

@QuarkusTest
@WithSuite
class ProblemTest {

    private static final String NOTES = "/api/probe/v1/notes";

    @TestHTTPResource
    URI address;

    @Test
    void speaksTheLanguageOfTheCaller() {
        Response chinese = auditor().get(NOTES + "/" + UUID.randomUUID());
        Response english = auditor().header("Accept-Language", "en").get(NOTES + "/" + UUID.randomUUID());

        assertProblem(404, "E-NOT-FOUND", chinese);
        assertEquals("没有找到", chinese.path("title"));
        assertEquals("Not found", english.path("title"));
        assertEquals("en", english.header("Content-Language"));
        assertEquals("/problems/E-NOT-FOUND", english.path("type"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/probe/v1/notes/not-a-uuid,404,E-NOT-FOUND",
        "/api/probe/v1/nothing,404,E-NOT-FOUND",
        "/nothing/at/all,404,E-NOT-FOUND",
        "/q/metrics,404,E-NOT-FOUND",
        "/q/health/ready,404,E-NOT-FOUND",
        "/q/openapi,404,E-NOT-FOUND",
        "/api/probe/v1/notes?limit=0,400,E-PARAMETER",
        "/api/probe/v1/notes?limit=many,400,E-PARAMETER",
        "/api/probe/v1/notes?limit=99999999999,400,E-PARAMETER",
        "/api/probe/v1/notes?limit=1&limit=2,400,E-PARAMETER",
        "/api/probe/v1/notes?day=2026-02-30,400,E-PARAMETER",
        "/api/probe/v1/notes?tone=SHRILL,400,E-PARAMETER",
        "/api/probe/v1/notes?lmit=1,400,E-PARAMETER",
        "/api/probe/v1/notes?cursor=abc,400,E-CURSOR",
    })
    void refusesAddressesAndParameters(String path, int status, String code) {
        assertProblem(status, code, auditor().get(path));
    }

    @Test
    void namesTheParameterThatIsWrong() {
        assertEquals("?tone", auditor().get(NOTES + "?tone=SHRILL").path("errors[0].pointer"));
        assertEquals("?lmit", auditor().get(NOTES + "?lmit=1").path("errors[0].pointer"));
    }

    @Test
    void asksWhoAndWhatFor() {
        assertProblem(401, "E-UNAUTHENTICATED", given().get(NOTES));
        assertEquals("Bearer", given().get(NOTES).header("WWW-Authenticate"));
        assertProblem(
                401, "E-UNAUTHENTICATED", given().auth().oauth2("nonsense").get(NOTES));
        assertProblem(
                403,
                "E-FORBIDDEN",
                IdempotencyTest.as(Tokens.of(List.of("WORKER"), List.of(), null))
                        .get(NOTES));
        assertProblem(
                401,
                "E-UNAUTHENTICATED",
                given().contentType(ContentType.JSON).body("{\"x\":").post(NOTES));
    }

    @Test
    void refusesMethodsAndMediaTypes() {
        assertProblem(405, "E-METHOD", auditor().delete(NOTES));
        assertEquals("GET, HEAD, OPTIONS, POST", auditor().delete(NOTES).header("Allow"));
        assertEquals(
                "GET, HEAD, OPTIONS, PUT",
                auditor().post(NOTES + "/" + UUID.randomUUID()).header("Allow"));
        assertProblem(
                415,
                "E-MEDIA-TYPE",
                officer().contentType("text/plain").body("hello").post(NOTES));
        assertProblem(
                406,
                "E-NOT-ACCEPTABLE",
                given().auth().oauth2(token("AUDITOR")).accept("image/png").get(NOTES));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"text\": \"\"} | /text | E-REQUIRED",
                "{\"text\": 5} | /text | E-TYPE",
                "{\"division\": \"15\"} | /division | E-DIVISION-FORMAT",
                "{\"uscc\": null} | /uscc | E-REQUIRED",
                "{\"tags\": [{\"name\": \"a\"}, {\"name\": \"\"}]} | /tags/1/name | E-REQUIRED",
                "{\"tags\": [null]} | /tags/0 | E-REQUIRED",
                "{\"holdMillis\": -1} | /holdMillis | E-RANGE",
                "{\"more\": 1} | /more | E-UNKNOWN-FIELD",
            })
    void pointsAtTheFieldThatIsWrong(String change, String pointer, String code) {
        Response answer = keyed().body(NegativeBodies.merge(IdempotencyTest.note("pointed", null), change))
                .post(NOTES);

        assertProblem(400, "E-SHAPE", answer);
        assertEquals(pointer, answer.path("errors[0].pointer"), answer.asString());
        assertEquals(code, answer.path("errors[0].code"), answer.asString());
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] invalid = "{\"text\": \"??\"}".getBytes(StandardCharsets.ISO_8859_1);
        invalid[10] = (byte) 0xC3;
        invalid[11] = (byte) 0x28;

        assertProblem(400, "E-SHAPE", keyed().body(invalid).post(NOTES));
        assertProblem(400, "E-SHAPE", keyed().body(new byte[] {0, 0, 0, 0}).post(NOTES));
        assertProblem(400, "E-SHAPE", keyed().body("null").post(NOTES));
        assertProblem(400, "E-SHAPE", keyed().body("[]").post(NOTES));
        assertProblem(400, "E-SHAPE", keyed().post(NOTES));
    }

    @Test
    void namesALineThatIsNoText() {
        byte[] gbk = "{\n\"anonymous\": true, \"count\": 1,\n\"name\": \"李示例\"}".getBytes(Charset.forName("GBK"));

        Response refused = open("application/json", gbk);
        Response taken = open("application/json;charset=GBK", gbk);
        Response unknown = open("application/json;charset=UTF-16", gbk);

        assertProblem(400, "E-SHAPE", refused);
        assertEquals("E-ENCODING", refused.path("errors[0].code"));
        assertTrue(refused.<String>path("errors[0].detail").contains("第 3 行"), refused.asString());
        assertTrue(refused.<String>path("errors[0].detail").contains("UTF-8"), refused.asString());
        assertEquals(201, taken.statusCode(), taken.asString());
        assertEquals("李示例", taken.path("name"));
        assertProblem(415, "E-CHARSET", unknown);
    }

    private static Response open(String type, byte[] body) {
        return given().contentType(type)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post("/api/probe/v1/open-notes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"name\": \"\u3000\"} | /name | E-REQUIRED",
                "{\"name\": \"\u200B\u00A0\"} | /name | E-REQUIRED",
                "{\"name\": \"李\\n明\"} | /name | E-ONE-LINE",
                "{\"name\": \"\\u202egpj.exe\"} | /name | E-CHARACTER",
                "{\"name\": \"\\ufffd\"} | /name | E-CHARACTER",
                "{\"name\": \"𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷\"} | /name | E-LENGTH",
                "{\"count\": 99999999999} | /count | E-INTEGER",
                "{\"count\": null} | /count | E-REQUIRED",
                "{\"anonymous\": null} | /anonymous | E-REQUIRED",
            })
    void hasOneNotionOfTextsAndFigures(String change, String pointer, String code) {
        String body = "{\"anonymous\": true, \"count\": 1, \"name\": \"李示例\"}";
        Response answer =
                open("application/json", NegativeBodies.merge(body, change).getBytes(StandardCharsets.UTF_8));

        assertProblem(400, "E-SHAPE", answer);
        assertEquals(pointer, answer.path("errors[0].pointer"), answer.asString());
        assertEquals(code, answer.path("errors[0].code"), answer.asString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷",
                "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀",
                "\u3000李示例\u00A0"
            })
    void countsCharactersAsPeopleDo(String name) {
        String body = "{\"anonymous\": true, \"count\": 10.0, \"large\": 1e1, \"name\": \"" + name + "\"}";
        Response answer = open("application/json", body.getBytes(StandardCharsets.UTF_8));

        assertEquals(201, answer.statusCode(), answer.asString());
        assertEquals(name.replaceAll("[\u3000\u00A0]", ""), answer.path("name"));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/probe/v1/notes?%F0%9F%98%80=1,E-UNKNOWN-PARAMETER",
        "/api/probe/v1/notes?%F0%9F%98%80%F0%9F%98%80%F0%9F%98%80=1,E-UNKNOWN-PARAMETER",
        "/api/probe/v1/notes?tone=%D5%C5,E-URL-ENCODING",
        "/api/probe/v1/notes?tone=%ED%A0%80,E-URL-ENCODING",
        "/api/probe/v1/notes?tone=%C0%AF,E-URL-ENCODING",
        "/api/probe/v1/notes?tone=%EF%BF%BD,E-CHARACTER",
        "/api/probe/v1/notes?tone=%E2%80%AE,E-CHARACTER",
        "/api/probe/v1/notes?tone=%E3%80%80,E-FORMAT",
    })
    void refusesAddressesThatAreNoText(String path, String code) {
        Response answer =
                IdempotencyTest.as(token("AUDITOR")).urlEncodingEnabled(false).get(path);

        assertProblem(400, "E-PARAMETER", answer);
        assertEquals(code, answer.path("errors[0].code"), answer.asString());
    }

    @Test
    void noCacheKeepsAnAnswer() {
        assertEquals("no-store", auditor().get(NOTES).header("Cache-Control"));
        assertEquals("no-store", auditor().get(NOTES + "/" + UUID.randomUUID()).header("Cache-Control"));
        assertEquals(
                "no-store",
                keyed().body(IdempotencyTest.note("kept " + UUID.randomUUID(), null))
                        .post(NOTES)
                        .header("Cache-Control"));
    }

    @Test
    void refusesABodyBeyondTheLimitBeforeItIsSent() throws IOException {
        String head = "POST " + NOTES + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";

        String tooLong = raw(head + "Content-Length: 11000000\r\nConnection: close\r\n\r\n");
        String noNumber = raw(head + "Content-Length: 99999999999999999999\r\nConnection: close\r\n\r\n");

        assertTrue(tooLong.startsWith("HTTP/1.1 413"), tooLong);
        assertTrue(tooLong.contains("E-TOO-LARGE"), tooLong);
        assertTrue(noNumber.startsWith("HTTP/1.1 4"), noNumber);
    }

    @Test
    void refusesAChunkedBodyBeyondTheLimit() throws IOException {
        String token = token("COUNTY_OFFICER");
        String head = "POST " + NOTES
                + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nIdempotency-Key: k\r\n"
                + "Connection: close\r\nAuthorization: Bearer " + token + "\r\nTransfer-Encoding: chunked\r\n\r\n";
        String chunk = "ab0000\r\n" + "x".repeat(0xab0000) + "\r\n0\r\n\r\n";

        String answer = raw(head + chunk);

        assertTrue(answer.startsWith("HTTP/1.1 4"), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
    }

    @Test
    void refusesAnAddressThatIsNone() throws IOException {
        for (String target : List.of("/api/probe/v1/notes/%00", "/%c3%28", "/api/probe/v1/notes/..%2f..")) {
            String answer = raw("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

            assertTrue(answer.startsWith("HTTP/1.1 4"), target + " → " + answer);
            assertTrue(answer.contains("application/problem+json"), target + " → " + answer);
        }
    }

    /** The server refuses these before it looks for anybody who could speak. */
    @Test
    void refusesARequestThatIsNoHttp() throws IOException {
        for (String target : List.of("/%zz", "/api/probe/v1/notes?limit=%zz")) {
            String answer = raw("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

            assertTrue(answer.startsWith("HTTP/1.1 400"), target + " → " + answer);
        }
    }

    @Test
    void tellsNothingOfAFaultOfOurs() {
        // The description promises no faults.
        Response answer = auditor().noFilters().get(NOTES + "/fault");

        assertProblem(500, "E-INTERNAL", answer);
        assertFalse(answer.asString().contains("swordfish"));
    }

    @Test
    void asksForTheVersionAndRefusesAnOldOne() {
        String id = keyed().body(IdempotencyTest.note("versioned " + UUID.randomUUID(), null))
                .post(NOTES)
                .path("id");
        String body = "{\"text\": \"changed " + id + "\"}";

        assertProblem(428, "E-PRECONDITION-REQUIRED", keyed().body(body).put(NOTES + "/" + id));
        Response changed = keyed().header("If-Match", "\"0\"").body(body).put(NOTES + "/" + id);
        assertEquals(200, changed.statusCode(), changed.asString());
        assertEquals("\"1\"", changed.header("ETag"));
        Response old = keyed().header("If-Match", "\"0\"").body(body).put(NOTES + "/" + id);
        assertProblem(412, "E-VERSION", old);
        assertEquals(1, (Integer) old.path("version"));
    }

    @Test
    void pagesByCursorToTheEnd() {
        String city = Tokens.of(List.of("COUNTY_OFFICER"), List.of("330100"), null);
        for (int i = 0; i < 3; i++) {
            String body =
                    IdempotencyTest.note("paged " + UUID.randomUUID(), null).replace("150105", "330106");
            assertEquals(
                    201,
                    IdempotencyTest.as(city)
                            .header("Idempotency-Key", UUID.randomUUID())
                            .body(body)
                            .post(NOTES)
                            .statusCode());
        }

        Response first = IdempotencyTest.as(city).get(NOTES + "?limit=2");
        String next = first.header("Link").replaceAll("^<|>.*$", "");
        Response second = IdempotencyTest.as(city).urlEncodingEnabled(false).get(next);

        assertEquals(2, first.<List<?>>path("items").size());
        assertEquals(1, second.<List<?>>path("items").size());
        assertEquals(null, second.header("Link"));
        assertFalse(second.asString().contains("\"next\""));
    }

    @Test
    void explainsEachCodeOnAPage() {
        Response html =
                given().accept("text/html").header("Accept-Language", "en").get("/problems/E-VERSION");
        Response json = given().accept("application/json").get("/problems/E-VERSION");
        Response all = given().accept("text/html").get("/problems");

        assertEquals(200, html.statusCode());
        assertTrue(html.asString().contains("Remedy"));
        assertEquals("版本不一致", json.path("title"));
        assertTrue(all.asString().contains("/problems/E-IDEMPOTENCY-MISMATCH"));
        assertProblem(404, "E-NOT-FOUND", given().accept("application/json").get("/problems/E-NOBODY"));
    }

    static void assertProblem(int status, String code, Response answer) {
        assertEquals(status, answer.statusCode(), answer.asString());
        assertEquals("application/problem+json", answer.contentType().replaceAll(";.*", ""), answer.asString());
        assertEquals(code, answer.path("code"), answer.asString());
        assertEquals(status, (Integer) answer.path("status"));
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static RequestSpecification keyed() {
        return officer().header("Idempotency-Key", UUID.randomUUID());
    }

    private static RequestSpecification officer() {
        return IdempotencyTest.as(Tokens.of(List.of("COUNTY_OFFICER"), List.of("150105"), null));
    }

    private static RequestSpecification auditor() {
        return IdempotencyTest.as(token("AUDITOR"));
    }

    private static String token(String role) {
        return Tokens.of(List.of(role), List.of("150105"), null);
    }
}
