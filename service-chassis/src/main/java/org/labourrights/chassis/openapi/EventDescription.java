package org.labourrights.chassis.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the service tells the others: its {@code asyncapi.yaml}, with the schema of each event where the file refers to it.
 * Given as JSON on the management port, beside the OpenAPI document.
 */
@ApplicationScoped
class EventDescription {

    static final String PATH = "/q/asyncapi";

    private static final String DOCUMENT = "asyncapi.yaml";

    /** Of a schema file that stands for itself; within a document they would begin another one. */
    private static final List<String> OF_A_FILE = List.of("$schema", "$id");

    private final ObjectMapper json;
    private volatile @Nullable String document;

    EventDescription(ObjectMapper json) {
        this.json = json;
    }

    void serve(@Observes ManagementInterface management) {
        // Put together when somebody asks: a start is in a hurry, and the first reader is the gateway.
        management.router().get(PATH).blockingHandler(this::answer);
    }

    private void answer(RoutingContext routing) {
        String known = document;
        if (known == null) {
            known = read().map(JsonNode::toString).orElse("");
            document = known;
        }
        if (known.isEmpty()) {
            routing.response().setStatusCode(404).end();
        } else {
            routing.response().putHeader("Content-Type", "application/json").end(known);
        }
    }

    /** The document of this service; empty for one that tells nothing. */
    private Optional<JsonNode> read() {
        return file(DOCUMENT, new YAMLMapper()).map(this::whole);
    }

    private JsonNode whole(JsonNode node) {
        if (node instanceof ObjectNode object) {
            String reference = object.path("$ref").asText();
            if (!reference.isEmpty() && !reference.startsWith("#")) {
                return schema(reference);
            }
            object.properties().forEach(member -> member.setValue(whole(member.getValue())));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, whole(array.get(i)));
            }
        }
        return node;
    }

    private JsonNode schema(String file) {
        ObjectNode schema = (ObjectNode) file(file, json)
                .orElseThrow(() -> new IllegalStateException(DOCUMENT + " refers to " + file + ", which is not there"));
        return schema.remove(OF_A_FILE);
    }

    private static Optional<JsonNode> file(String name, ObjectMapper notation) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of(notation.readTree(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
