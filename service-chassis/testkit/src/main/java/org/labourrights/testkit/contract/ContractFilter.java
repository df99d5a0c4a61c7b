package org.labourrights.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * For REST Assured: every answer must be one that the API description promises, by status, media type and JSON schema.
 * {@code given().filter(ContractFilter.live())}.
 */
public final class ContractFilter implements Filter {

    private static final String LOCATION = "https://labour-rights.invalid/openapi";

    private static final Pattern PARAMETERS = Pattern.compile("\\s*;.*");

    private final ApiDocument document;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    ContractFilter(ApiDocument document) {
        this.document = document;
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(Map.of(LOCATION, document.root().toString())));
    }

    public static ContractFilter live() {
        return new ContractFilter(ApiDocument.live());
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        Response response = context.next(request, expected);
        document.find(request.getMethod(), URI.create(request.getURI()))
                .ifPresent(operation -> check(operation, response));
        return response;
    }

    void check(String method, URI called, Answer answer) {
        document.find(method, called).ifPresent(operation -> check(operation, answer));
    }

    /** @throws AssertionError naming what the answer has that the description does not promise */
    public void check(ApiOperation operation, Response response) {
        check(operation, Answer.of(response));
    }

    private void check(ApiOperation operation, Answer answer) {
        kept(operation, answer);
        String status = String.valueOf(answer.status());
        JsonNode promised = document.resolve(operation.node().path("responses").path(status));
        if (promised.isMissingNode()) {
            throw new AssertionError(operation + " answered " + status + ", which its description does not name");
        }
        String type = PARAMETERS.matcher(answer.contentType()).replaceFirst("");
        if (type.isEmpty() && answer.text().isEmpty()) {
            return;
        }
        JsonNode media = promised.path("content").path(type);
        if (media.isMissingNode()) {
            throw new AssertionError(operation + " answered " + status + " as " + type + ", which is not described");
        }
        String schema = pointer(operation, status, type);
        if (type.endsWith("ndjson")) {
            // Each line is a document of its own; there may be none.
            answer.text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> validate(operation, status, schema, line));
        } else if (type.endsWith("json")) {
            validate(operation, status, schema, answer.text());
        }
    }

    /**
     * No cache on the way keeps an answer of the API: it is for whoever asked, and only a person could tell which is not. An
     * operation may let the caller's own device keep it, and an open one, which asks for nobody, any cache.
     */
    private static void kept(ApiOperation operation, Answer answer) {
        String cache = answer.header("Cache-Control");
        List<String> said = cache == null ? List.of() : List.of(cache.split(",\\s*"));
        boolean meant = said.contains("private") || (operation.roles() == null && said.contains("public"));
        if (operation.path().startsWith("/api/") && !meant && !"no-store".equals(cache)) {
            throw new AssertionError(operation + " answered with Cache-Control " + cache + " instead of no-store");
        }
    }

    private void validate(ApiOperation operation, String status, String pointer, String body) {
        // By reference: asked for by its own address, each schema would bring a copy of the whole document with it.
        Schema schema = schemas.computeIfAbsent(
                pointer, at -> registry.getSchema("{\"$ref\": \"" + LOCATION + "#" + at + "\"}", InputFormat.JSON));
        List<Error> errors = schema.validate(body, InputFormat.JSON);
        if (!errors.isEmpty()) {
            throw new AssertionError(operation + " answered " + status + " against its schema:\n"
                    + errors.stream().map(Error::toString).collect(Collectors.joining("\n")) + "\n" + body);
        }
    }

    /** JSON pointer to the schema of the answer, through the reference of a shared response. */
    private static String pointer(ApiOperation operation, String status, String type) {
        JsonNode response = operation.node().path("responses").path(status);
        String base = response.has("$ref")
                ? response.path("$ref").asText().substring(1)
                : "/paths/" + ApiDocument.step(operation.path()) + "/"
                        + operation.method().toLowerCase(Locale.ROOT) + "/responses/" + status;
        return base + "/content/" + ApiDocument.step(type) + "/schema";
    }
}
