package org.labourrights.probe;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.testkit.contract.ApiOperation;
import org.labourrights.testkit.token.Tokens;

/** A note of the own division for the path variables of the generated suites. */
final class Operations {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static @Nullable String note;

    private Operations() {}

    static synchronized Map<String, String> pathValues(ApiOperation operation) {
        if (!operation.path().startsWith("/api/probe/v1/notes/{noteId}")) {
            return Map.of();
        }
        if (note == null) {
            note = IdempotencyTest.as(Tokens.of(List.of("COUNTY_OFFICER"), List.of("150105"), null))
                    .header("Idempotency-Key", UUID.randomUUID())
                    .body(IdempotencyTest.note("fixture " + UUID.randomUUID(), null))
                    .post("/api/probe/v1/notes")
                    .path("id");
        }
        return Map.of("id", note);
    }

    /** A new text each time: texts are unique. */
    static @Nullable JsonNode body(ApiOperation operation) {
        if (!operation.path().startsWith("/api/probe/v1/notes")
                || operation.path().contains("/attachments")) {
            return operation.example();
        }
        String text = "negative " + UUID.randomUUID();
        String body = operation.method().equals("PUT") ? "{\"text\": \"" + text + "\"}" : """
                {"text": "%s", "division": "150105", "uscc": "91330100799655058B", "secret": "geheim", "tone": "CALM",
                 "day": "2026-09-30", "holdMillis": 0, "tags": [{"name": "甲"}]}""".formatted(text);
        try {
            return operation.body() == null ? null : JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
