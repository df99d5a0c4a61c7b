package org.labourrights.chassis.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.StorableText;

/** Reads CloudEvents 1.0 in structured JSON. */
final class IncomingEvents {

    private static final String ENVELOPE = "E-EVENT-ENVELOPE";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}|0[0-9]{18}");

    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build()
            .readerFor(JsonNode.class);

    private IncomingEvents() {}

    /** @throws MalformedEvent when it is no CloudEvent with all that the suite's envelope demands */
    static IncomingEvent read(byte @Nullable [] value, @Nullable String traceparent) {
        var envelope = json(value);
        if (!envelope.path("specversion").asText().equals("1.0")) {
            throw new MalformedEvent(ENVELOPE, "specversion is not 1.0");
        }
        return new IncomingEvent(
                id(required(envelope, "id")),
                required(envelope, "type"),
                required(envelope, "source"),
                required(envelope, "subject"),
                time(required(envelope, "time")),
                optional(envelope, "uscc"),
                optional(envelope, "jurisdictioncode"),
                optional(envelope, "correlationid"),
                optional(envelope, "causationid"),
                sequence(optional(envelope, "sequence")),
                data(envelope),
                traceparent);
    }

    private static JsonNode json(byte @Nullable [] value) {
        try {
            JsonNode envelope = value == null ? null : JSON.readValue(value);
            if (envelope == null || !envelope.isObject()) {
                throw new MalformedEvent("E-EVENT-JSON", "The value is no JSON object");
            }
            return envelope;
        } catch (JsonProcessingException e) {
            throw new MalformedEvent("E-EVENT-JSON", "The value is no JSON");
        } catch (IOException e) {
            throw new MalformedEvent("E-EVENT-JSON", "The value cannot be read");
        }
    }

    private static String required(JsonNode envelope, String field) {
        var text = optional(envelope, field);
        if (text == null || text.isBlank()) {
            throw new MalformedEvent(ENVELOPE, field + " is missing");
        }
        return text;
    }

    private static @Nullable String optional(JsonNode envelope, String field) {
        var value = envelope.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value.isContainerNode()) {
            throw new MalformedEvent(ENVELOPE, field + " is no plain value");
        }
        var text = value.asText();
        if (!StorableText.isStorable(text)) {
            throw new MalformedEvent(ENVELOPE, field + " has a character that no database stores");
        }
        return text;
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new MalformedEvent(ENVELOPE, "id is no UUID");
        }
    }

    private static OffsetDateTime time(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new MalformedEvent(ENVELOPE, "time is no date and time with offset");
        }
    }

    private static long sequence(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new MalformedEvent(ENVELOPE, "sequence is no number");
        }
        return Long.parseLong(text);
    }

    private static JsonNode data(JsonNode envelope) {
        var data = Objects.requireNonNull(envelope.path("data"));
        if (!data.isObject()) {
            throw new MalformedEvent("E-EVENT-DATA", "data is no JSON object");
        }
        if (!isStorable(data)) {
            throw new MalformedEvent("E-EVENT-DATA", "data has a character that no database stores");
        }
        return data;
    }

    private static boolean isStorable(JsonNode node) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (!StorableText.isStorable(field.getKey())) {
                return false;
            }
        }
        for (JsonNode child : node) {
            if (!isStorable(child)) {
                return false;
            }
        }
        return !node.isTextual() || StorableText.isStorable(node.textValue());
    }
}
