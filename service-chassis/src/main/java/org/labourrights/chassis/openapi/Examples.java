package org.labourrights.chassis.openapi;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Gives every JSON body without an example one: what its operation says, otherwise one that is made from its schema. */
public final class Examples {

    /**
     * Extension of a response with the example of its body, for an answer whose schema the framework finds by itself; a
     * response with a content of its own would have to name the schema as well, which a page of things cannot.
     */
    public static final String EXTENSION = "x-example";

    private final OpenAPI api;
    private final ExampleSketch sketch;

    Examples(OpenAPI api) {
        this.api = api;
        this.sketch = new ExampleSketch(
                api.getComponents() == null || api.getComponents().getSchemas() == null
                        ? Map.of()
                        : api.getComponents().getSchemas());
    }

    void add() {
        if (api.getPaths() == null || api.getPaths().getPathItems() == null) {
            return;
        }
        for (PathItem item : api.getPaths().getPathItems().values()) {
            item.getOperations().values().forEach(this::add);
        }
    }

    private void add(Operation operation) {
        if (operation.getRequestBody() != null) {
            add(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(response -> {
            give(response);
            add(response.getContent());
        });
    }

    private static void give(APIResponse response) {
        if (response.getExtensions() == null || !response.getExtensions().containsKey(EXTENSION)) {
            return;
        }
        Object example = response.getExtensions().get(EXTENSION);
        response.removeExtension(EXTENSION);
        if (response.getContent() != null) {
            response.getContent().getMediaTypes().values().forEach(media -> media.setExample(example));
        }
    }

    private void add(@Nullable Content content) {
        Optional.ofNullable(content)
                .map(Content::getMediaTypes)
                .orElse(Map.of())
                .forEach(this::add);
    }

    private void add(String type, MediaType media) {
        boolean has = media.getExample() != null
                || (media.getExamples() != null && !media.getExamples().isEmpty());
        if (has || !type.contains("json") || media.getSchema() == null) {
            return;
        }
        Object example = sketch.of(media.getSchema());
        if (example != null) {
            media.setExample(example);
        }
    }
}
