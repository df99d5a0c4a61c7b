package org.labourrights.gateway.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The API descriptions of several services as one. A component that two services spell alike appears once; one that they
 * spell differently under the same name keeps both spellings, the later under its service's name, so that nothing merges
 * in silence.
 */
final class MergedDocument {

    /** Extension of the services with the longest body, in bytes: of an operation, or of all that say nothing else. */
    static final String MAX_BODY = "x-max-body";

    private final ObjectNode merged;
    private final Set<String> operationIds = new HashSet<>();
    private final Set<String> tags = new HashSet<>();

    /** @param frame what stands around the services' parts: version, info, servers, and the gateway's own paths */
    MergedDocument(ObjectNode frame) {
        this.merged = frame.deepCopy();
        merged.path("tags").forEach(tag -> tags.add(tag.path("name").asText()));
    }

    /** Adds what stands below {@code beginning} in {@code document}. */
    MergedDocument add(String service, String beginning, JsonNode document) {
        JsonNode part = new RenamedReferences(clashes(service, document)).in(document);
        mergeComponents(service, document, part);
        mergePaths(service, beginning, part);
        part.path("tags").forEach(tag -> {
            if (tags.add(tag.path("name").asText())) {
                merged.withArray("/tags").add(tag);
            }
        });
        return this;
    }

    ObjectNode document() {
        return merged;
    }

    /** Old reference → new name, for every component whose name is taken by another content. */
    private Map<String, String> clashes(String service, JsonNode document) {
        Map<String, String> renamed = new HashMap<>();
        document.path("components")
                .properties()
                .forEach(kind -> kind.getValue().properties().forEach(component -> {
                    JsonNode taken =
                            merged.path("components").path(kind.getKey()).path(component.getKey());
                    if (!taken.isMissingNode() && !taken.equals(component.getValue())) {
                        renamed.put(
                                "#/components/" + kind.getKey() + '/' + component.getKey(),
                                capitalised(service) + component.getKey());
                    }
                }));
        return renamed;
    }

    private void mergeComponents(String service, JsonNode original, JsonNode part) {
        Map<String, String> renamed = clashes(service, original);
        part.path("components").properties().forEach(kind -> {
            ObjectNode target = merged.withObject("/components").withObject("/" + kind.getKey());
            kind.getValue().properties().forEach(component -> {
                String reference = "#/components/" + kind.getKey() + '/' + component.getKey();
                target.set(renamed.getOrDefault(reference, component.getKey()), component.getValue());
            });
        });
    }

    private void mergePaths(String service, String beginning, JsonNode part) {
        ObjectNode paths = merged.withObject("/paths");
        part.path("paths").properties().forEach(path -> {
            if (path.getKey().startsWith(beginning) && path.getValue() instanceof ObjectNode item) {
                item.properties().forEach(member -> {
                    if (member.getValue() instanceof ObjectNode operation && operation.has("responses")) {
                        settle(service, part, operation);
                    }
                });
                paths.set(path.getKey(), item);
            }
        });
    }

    /** What a document says for all its operations must be said by each of them once it stands among others. */
    private void settle(String service, JsonNode part, ObjectNode operation) {
        if (!operation.has("security") && part.path("security") instanceof ArrayNode security) {
            operation.set("security", security.deepCopy());
        }
        if (operation.has("requestBody") && !operation.has(MAX_BODY) && part.has(MAX_BODY)) {
            operation.set(MAX_BODY, part.get(MAX_BODY));
        }
        String id = operation.path("operationId").asText();
        if (!id.isEmpty() && !operationIds.add(id)) {
            String unique = service + capitalised(id);
            operationIds.add(unique);
            operation.put("operationId", unique);
        }
    }

    private static String capitalised(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
