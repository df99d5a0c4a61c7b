package org.labourrights.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labourrights.edge.suite.Service;
import org.labourrights.edge.suite.Services;

/** Whoever integrates reads the events of each service, with their schemas, where the descriptions of its calls stand. */
@Order(3)
class EventDescriptionIT {

    @Test
    void everyServiceDescribesItsEventsWithoutLeadingElsewhere() throws IOException, InterruptedException {
        for (Service service : Services.listed().all()) {
            JsonNode document = new ObjectMapper().readTree(get("/asyncapi/" + service.name() + ".json"));

            JsonNode messages = document.path("components").path("messages");
            assertFalse(messages.isEmpty(), service.name());
            messages.forEach(message -> assertTrue(
                    message.findPath("data").path("properties").isObject(),
                    () -> message.path("name").asText() + " has no schema"));
            assertEquals(
                    List.of(),
                    document.findValuesAsText("$ref").stream()
                            .filter(reference -> !reference.startsWith("#"))
                            .toList());
        }
    }

    @Test
    void thePageOfTheDescriptionsLeadsThere() throws IOException, InterruptedException {
        String page = get("/docs/");

        for (String service : Services.listed().names()) {
            assertTrue(page.contains("/asyncapi/" + service + ".yaml"), page);
        }
    }

    private static String get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(RunningSuite.ports().gatewayUrl() + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertEquals(200, answer.statusCode(), answer::body);
            return answer.body();
        }
    }
}
