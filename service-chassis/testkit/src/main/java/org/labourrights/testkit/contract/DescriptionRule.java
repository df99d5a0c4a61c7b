package org.labourrights.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What every operation of an API description has: a proper id, one tag, a description, a 400, an example of its body, and
 * a schema for every answer that has a body; what its examples show is what its schemas say ({@link ExampleRule}).
 */
public final class DescriptionRule {

    private static final String WITHOUT_BODY = "204";
    private static final int SHORTEST_DESCRIPTION = 4;

    private DescriptionRule() {}

    /** What the description lacks, a line each, for example {@code GET /api/probe/v1/notes 200 schema}. */
    public static List<String> lacking(ApiDocument document) {
        List<String> lacking = new ArrayList<>();
        for (ApiOperation operation : document.operations()) {
            JsonNode node = operation.node();
            require(node.path("operationId").asText().matches("[a-z][A-Za-z0-9]+"), operation, "id", lacking);
            require(node.path("tags").size() == 1, operation, "tag", lacking);
            require(
                    node.path("description").asText().length() >= SHORTEST_DESCRIPTION,
                    operation,
                    "description",
                    lacking);
            require(node.path("responses").has("400"), operation, "400", lacking);
            require(operation.body() == null || operation.example() != null, operation, "example", lacking);
            answers(document, operation, lacking);
        }
        lacking.addAll(ExampleRule.astray(document));
        return lacking;
    }

    private static void answers(ApiDocument document, ApiOperation operation, List<String> lacking) {
        for (Map.Entry<String, JsonNode> response :
                operation.node().path("responses").properties()) {
            String status = response.getKey();
            if (!status.startsWith("2") || status.equals(WITHOUT_BODY)) {
                continue;
            }
            JsonNode content = document.resolve(response.getValue()).path("content");
            require(!content.isEmpty(), operation, status + " content", lacking);
            for (JsonNode media : content) {
                require(!media.path("schema").isEmpty(), operation, status + " schema", lacking);
            }
        }
    }

    private static void require(boolean given, ApiOperation operation, String what, List<String> lacking) {
        if (!given) {
            lacking.add(operation + " " + what);
        }
    }
}
