package org.labourrights.chassis.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;

/**
 * One effective-dated value of a policy (政策参数).
 *
 * @param id kept by aggregates that were created under this row
 * @param unit of the value: {@code WORKING_DAY}, {@code NATURAL_DAY}, {@code CODE}, {@code COUNT}, …
 * @param validTo last valid day; null while open
 * @param sourceTag the document or law that gives the value; begins with DESIGN where both are silent
 */
public record PolicyItem(
        UUID id,
        DivisionCode division,
        String key,
        JsonNode value,
        String unit,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String sourceTag) {

    /** Whether the value is a default of this system rather than of a document or a law. */
    @JsonProperty
    public boolean design() {
        return sourceTag.startsWith("DESIGN");
    }

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The same row with another end. */
    PolicyItem until(@Nullable LocalDate end) {
        return new PolicyItem(id, division, key, value, unit, validFrom, end, sourceTag);
    }

    /** @throws IllegalStateException if the value is not a text */
    public String text() {
        return expect(value.isTextual(), "a text").asText();
    }

    /** @throws IllegalStateException if the value is not a whole number */
    public int integer() {
        return expect(value.isInt(), "a whole number").asInt();
    }

    /** @throws IllegalStateException if the value is not true or false */
    public boolean bool() {
        return expect(value.isBoolean(), "true or false").asBoolean();
    }

    /** @throws IllegalStateException if the value is not a list */
    public List<String> list() {
        return StreamSupport.stream(expect(value.isArray(), "a list").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    public JsonNode json() {
        return value;
    }

    private JsonNode expect(boolean holds, String what) {
        if (!holds) {
            throw new IllegalStateException("policy %s of %s is not %s".formatted(key, division, what));
        }
        return value;
    }
}
