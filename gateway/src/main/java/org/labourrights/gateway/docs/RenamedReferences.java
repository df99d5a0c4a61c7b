package org.labourrights.gateway.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;

/** A copy of a document in which references follow components to their new names. */
final class RenamedReferences {

    private static final String SECURITY = "#/components/securitySchemes/";

    private final Map<String, String> renamed;

    /** @param renamed reference as the document spells it → new name of the component, without its place */
    RenamedReferences(Map<String, String> renamed) {
        this.renamed = renamed;
    }

    JsonNode in(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> object(object);
            case ArrayNode array -> {
                ArrayNode copy = JsonNodeFactory.instance.arrayNode(array.size());
                array.forEach(element -> copy.add(in(element)));
                yield copy;
            }
            case TextNode text when renamed.containsKey(text.textValue()) -> TextNode.valueOf(target(text.textValue()));
            default -> node;
        };
    }

    private ObjectNode object(ObjectNode object) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(member -> {
            boolean security =
                    member.getKey().equals("security") && member.getValue().isArray();
            copy.set(member.getKey(), security ? requirements(member.getValue()) : in(member.getValue()));
        });
        return copy;
    }

    /** Security requirements name their schemes as keys, not as references. */
    private ArrayNode requirements(JsonNode security) {
        ArrayNode copy = JsonNodeFactory.instance.arrayNode();
        security.forEach(requirement -> {
            ObjectNode one = copy.addObject();
            requirement
                    .properties()
                    .forEach(scheme -> one.set(
                            renamed.getOrDefault(SECURITY + scheme.getKey(), scheme.getKey()), scheme.getValue()));
        });
        return copy;
    }

    private String target(String reference) {
        return reference.substring(0, reference.lastIndexOf('/') + 1) + renamed.get(reference);
    }
}
