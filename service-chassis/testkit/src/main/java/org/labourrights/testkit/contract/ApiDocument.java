package org.labourrights.testkit.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.labourrights.testkit.ManagementPort;

/** The API description of the running service, read from {@code /q/openapi}. */
public final class ApiDocument {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private final JsonNode root;
    private final List<ApiOperation> operations;

    private ApiDocument(JsonNode root) {
        this.root = root;
        this.operations = List.copyOf(read());
    }

    /** Asks the service under test. */
    public static ApiDocument live() {
        String text = ManagementPort.given()
                .queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return parse(text);
    }

    static ApiDocument parse(String text) {
        try {
            return new ApiDocument(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The API description is no JSON", e);
        }
    }

    public JsonNode root() {
        return root;
    }

    /** Every operation, in the order of the document. */
    public List<ApiOperation> operations() {
        return operations;
    }

    private List<ApiOperation> read() {
        List<ApiOperation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
            for (String method : METHODS) {
                JsonNode operation = path.getValue().path(method);
                if (!operation.isMissingNode()) {
                    operations.add(ApiOperation.of(this, method.toUpperCase(Locale.ROOT), path.getKey(), operation));
                }
            }
        }
        return operations;
    }

    /** The operation that a call goes to, dots followed; of two paths that fit, the one with fewer variables. */
    public Optional<ApiOperation> find(String method, URI called) {
        String normal = called.normalize().getPath();
        String path = normal.endsWith("/") ? normal.substring(0, normal.length() - 1) : normal;
        return operations.stream()
                .filter(operation -> operation.method().equalsIgnoreCase(method) && operation.fits(path))
                .min((a, b) ->
                        Integer.compare(a.variables().size(), b.variables().size()));
    }

    /** One step of a JSON pointer in a URI: {@code /leads/{id}} becomes {@code ~1leads~1%7Bid%7D}. */
    static String step(String name) {
        return name.replace("~", "~0").replace("/", "~1").replace("{", "%7B").replace("}", "%7D");
    }

    /** The node itself, or what its {@code $ref} points to. */
    JsonNode resolve(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isTextual() ? resolve(root.at(reference.asText().substring(1))) : node;
    }
}
