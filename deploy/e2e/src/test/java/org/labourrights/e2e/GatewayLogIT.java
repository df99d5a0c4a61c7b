package org.labourrights.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labourrights.standalone.client.SuiteClient;

/** What the packaged gateway writes down about a call. */
@Order(3)
class GatewayLogIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REQUEST_ID = "journey-access-line";

    @Test
    void aCallIsOneLineOfJsonThatSaysWhatItWasAndNotWhoAsked() throws IOException, InterruptedException {
        String url = RunningSuite.ports().gatewayUrl() + SuiteClient.REPORTING + "/enterprises?name=secret";
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                    .header("X-Request-Id", REQUEST_ID)
                    .build();
            assertEquals(
                    401,
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        }

        JsonNode line = JSON.readTree(lineOfTheCall());

        assertEquals(REQUEST_ID, line.path("requestId").asText());
        assertEquals("GET", line.path("method").asText());
        assertEquals(401, line.path("status").asInt());
        assertEquals("E-UNAUTHENTICATED", line.path("code").asText());
        assertTrue(line.path("message").isMissingNode(), line::toString);
        assertTrue(!line.toString().contains("secret"), line::toString);
    }

    /** The log is written behind the answer. */
    private static String lineOfTheCall() throws IOException, InterruptedException {
        for (int i = 0; i < 100; i++) {
            List<String> lines = Files.readAllLines(RunningSuite.log("gateway")).stream()
                    .filter(line -> line.contains(REQUEST_ID))
                    .toList();
            if (!lines.isEmpty()) {
                assertEquals(1, lines.size(), lines::toString);
                return lines.getFirst();
            }
            Thread.sleep(50);
        }
        throw new AssertionError("the call left no line in " + RunningSuite.log("gateway"));
    }
}
