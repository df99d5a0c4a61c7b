package org.labourrights.chassis.reference.entry;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A kind of reference data that can be entered, for administrators and their forms.
 *
 * @param keyForm what a key is, for people
 * @param expected what is taken as content, for people
 * @param schema the same as JSON schema 2020-12; its {@code examples} are the extremes
 */
@Schema(
        name = "ReferenceKind",
        examples = "{\"kind\":\"agency\",\"title\":\"机关 Agency\",\"keyForm\":\"TRANSPORT-150105\","
                + "\"expected\":\"{name: 一行文字 one line of text, 1–100}\",\"schema\":{\"type\":\"object\"}}")
public record ReferenceKindView(
        String kind,
        String title,
        String keyForm,
        @Schema(description = "可取值 What is taken") String expected,

        @Schema(
                implementation = Object.class,
                required = true,
                description = "JSON Schema 2020-12",
                examples = "{\"type\":\"object\"}")
        JsonNode schema) {

    static ReferenceKindView of(ReferenceKind<?> kind) {
        return new ReferenceKindView(
                kind.name(),
                kind.title(),
                kind.keyForm(),
                kind.content().expected(),
                kind.content().schema());
    }
}
