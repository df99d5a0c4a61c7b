package org.labourrights.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One operation of the API.
 *
 * @param method HTTP method in capitals
 * @param path path with {@code {variables}}
 * @param id operation id
 * @param roles roles that may call it ({@code x-roles}); null if it is open, empty if any token will do
 * @param parameters parameters with references resolved
 * @param body schema of the JSON request body, or null
 * @param example example of the JSON request body, or null
 * @param node the operation in the document
 */
public record ApiOperation(
        String method,
        String path,
        String id,
        @Nullable List<String> roles,
        List<JsonNode> parameters,
        @Nullable JsonNode body,
        @Nullable JsonNode example,
        JsonNode node) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
    private static final Map<String, Pattern> PATHS = new ConcurrentHashMap<>();

    static ApiOperation of(ApiDocument document, String method, String path, JsonNode node) {
        List<JsonNode> parameters = new ArrayList<>();
        node.path("parameters").forEach(parameter -> parameters.add(document.resolve(parameter)));
        JsonNode media =
                document.resolve(node.path("requestBody")).path("content").path("application/json");
        return new ApiOperation(
                method,
                path,
                node.path("operationId").asText(method + " " + path),
                roles(node),
                parameters,
                media.has("schema") ? document.resolve(media.path("schema")) : null,
                example(media),
                node);
    }

    /** The example, or the first of several. */
    private static @Nullable JsonNode example(JsonNode media) {
        if (media.has("example")) {
            return media.path("example");
        }
        for (JsonNode one : media.path("examples")) {
            return one.path("value");
        }
        return null;
    }

    private static @Nullable List<String> roles(JsonNode node) {
        if (!node.has("x-roles")) {
            return null;
        }
        List<String> roles = new ArrayList<>();
        node.path("x-roles").forEach(role -> roles.add(role.asText()));
        return roles;
    }

    public boolean writes() {
        return !method.equals("GET");
    }

    /** Names of the path variables in their order. */
    public List<String> variables() {
        return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
    }

    /** The path with its variables filled in. */
    public String at(Map<String, String> values) {
        return VARIABLE.matcher(path).replaceAll(found -> value(found, values));
    }

    private static String value(MatchResult found, Map<String, String> values) {
        return Matcher.quoteReplacement(values.getOrDefault(found.group(1), "00000000-0000-7000-8000-000000000000"));
    }

    boolean fits(String concrete) {
        int first = path.indexOf('{');
        if (first < 0) {
            return path.equals(concrete);
        }
        // Asked for every call and every path: most need no pattern to be told apart.
        return concrete.startsWith(path.substring(0, first))
                && concrete.endsWith(path.substring(path.lastIndexOf('}') + 1))
                && PATHS.computeIfAbsent(path, ApiOperation::pattern)
                        .matcher(concrete)
                        .matches();
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(Pattern.quote(path).replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q"));
    }

    public Optional<JsonNode> parameter(String in, String name) {
        return parameters.stream()
                .filter(parameter -> parameter.path("in").asText().equals(in)
                        && parameter.path("name").asText().equalsIgnoreCase(name))
                .findFirst();
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
