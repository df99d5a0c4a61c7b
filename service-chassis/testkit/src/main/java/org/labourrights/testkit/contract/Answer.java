package org.labourrights.testkit.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a service answered, whichever client asked.
 *
 * @param headers by name, in any case; of several values the first
 * @param text the body
 */
record Answer(int status, Map<String, String> headers, String text) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<String> response) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        response.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
        return new Answer(response.statusCode(), headers, response.body());
    }

    static Answer of(Response response) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        response.headers().forEach(header -> headers.putIfAbsent(header.getName(), header.getValue()));
        return new Answer(response.statusCode(), headers, response.asString());
    }

    @Nullable
    String header(String name) {
        return headers.get(name);
    }

    /** {@code application/json;charset=UTF-8}, or empty. */
    String contentType() {
        return headers.getOrDefault("Content-Type", "");
    }

    /** Missing if the body is none. */
    JsonNode json() {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            return JSON.missingNode();
        }
    }

    String code() {
        return json().path("code").asText();
    }

    /** A batch answers each item by itself: it is refused when every line of the answer is a refusal. */
    boolean isRefusedItemByItem() {
        return contentType().startsWith("application/x-ndjson")
                && !text.isBlank()
                && text.lines().allMatch(line -> line.contains("\"status\":4"));
    }

    @Override
    public String toString() {
        return status + " " + text;
    }
}
