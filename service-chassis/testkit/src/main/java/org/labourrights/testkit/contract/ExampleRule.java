package org.labourrights.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The examples of an API description fit its schemas, and its patterns are ones that every client can read (ECMA 262): an
 * integrator copies the first and generates code of the second.
 */
final class ExampleRule {

    private static final String LOCATION = "https://labour-rights.invalid/examples";

    /** Groups that set flags, and anchors and classes that only Java knows. */
    private static final Pattern OF_JAVA_ALONE = Pattern.compile("\\(\\?[a-z-]+[:)]|\\\\[AGZzhHvVRX]|&&\\[|[*+?}]\\+");

    private final SchemaRegistry registry;
    private final List<String> astray = new ArrayList<>();

    private ExampleRule(ApiDocument document) {
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(LOCATION, document.root().toString())));
    }

    /** Where an example or pattern is astray, a line each, beginning with the JSON pointer. */
    static List<String> astray(ApiDocument document) {
        ExampleRule rule = new ExampleRule(document);
        rule.walk(document.root(), "");
        return rule.astray;
    }

    private void walk(JsonNode node, String pointer) {
        if (node.isObject()) {
            if (node.path("pattern").isTextual()
                    && OF_JAVA_ALONE.matcher(node.path("pattern").asText()).find()) {
                astray.add(pointer + " pattern " + node.path("pattern").asText());
            }
            if (pointer.matches(".*/content/[^/]*json")) {
                examples(node).forEach((name, example) -> hold(example, pointer, name));
            }
            node.properties().forEach(it -> walk(it.getValue(), pointer + "/" + ApiDocument.step(it.getKey())));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), pointer + "/" + i);
            }
        }
    }

    private void hold(JsonNode example, String media, String name) {
        // By reference: asked for by its own address, each schema would bring a copy of the whole document with it.
        registry.getSchema("{\"$ref\": \"" + LOCATION + "#" + media + "/schema\"}", InputFormat.JSON)
                .validate(example.toString(), InputFormat.JSON)
                .forEach(error -> astray.add(media + " " + name + " " + error));
    }

    private static Map<String, JsonNode> examples(JsonNode media) {
        Map<String, JsonNode> examples = new TreeMap<>();
        if (media.has("schema")) {
            if (media.has("example")) {
                examples.put("example", media.path("example"));
            }
            media.path("examples")
                    .properties()
                    .forEach(it -> examples.put(it.getKey(), it.getValue().path("value")));
        }
        return examples;
    }
}
