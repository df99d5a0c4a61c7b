package org.labourrights.arrears.intake;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.labourrights.testkit.WithSuite;

/** Whoever has no login sends little at a time. */
@QuarkusTest
@WithSuite
class OpenBodyTest {

    private static final String LEADS = "/api/arrears/v1/public/leads";

    @TestHTTPResource
    URI address;

    @ParameterizedTest
    @ValueSource(strings = {"", "/7KQ2M-X4T9B-7KQ2M-X4T9B/confirmation", "/7KQ2M-X4T9B-7KQ2M-X4T9B/objection"})
    void takesNoLongBody(String step) {
        Response answer = given().noFilters()
                .header("Idempotency-Key", "0198f3a0-7b1c-7d2e-8f3a-4b5c6d7e8f90")
                .contentType("application/json")
                .body("{\"x\": \"" + "a".repeat(70_000) + "\"}")
                .post(LEADS + step);

        assertEquals(413, answer.statusCode(), answer.asString());
        assertEquals("E-TOO-LARGE", answer.path("code"));
        assertEquals(65_536, (Integer) answer.path("limit"));
    }

    @Test
    void takesNoLongBodyThatHidesItsLength() throws IOException {
        String head = "POST " + LEADS
                + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nIdempotency-Key: k-4711\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n";
        String body = "{\"x\": \"" + "a".repeat(70_000) + "\"}";

        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write((head + Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
            assertTrue(answer.contains("\"limit\":65536"), answer);
        }
    }
}
