package org.labourrights.chassis.policy;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A policy that can be set, for administrators and their forms.
 *
 * @param expected what is taken, for people
 * @param schema what is taken, as JSON schema 2020-12; its {@code examples} are the extremes
 */
@Schema(
        name = "PolicyKey",
        examples = "{\"key\":\"report.dueOffsetDays\",\"unit\":\"NATURAL_DAY\",\"expected\":\"整数 integer [1; 180]\","
                + "\"schema\":{\"type\":\"integer\",\"minimum\":1,\"maximum\":180,\"examples\":[1,180]}}")
public record PolicyKeyView(
        String key,
        String unit,
        @Schema(description = "可取值 What is taken") String expected,

        @Schema(implementation = Object.class, description = "JSON Schema 2020-12", examples = "{\"type\":\"integer\"}")
        JsonNode schema) {

    static PolicyKeyView of(PolicyKey<?> key) {
        return new PolicyKeyView(
                key.name(), key.unit(), key.shape().expected(), key.shape().schema());
    }
}
