package org.labourrights.testkit.contract;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.labourrights.testkit.contract.Mutation.Verdict;
import org.labourrights.testkit.contract.SideBySide.Cell;

/**
 * Every field of every body and every parameter, made wrong in every way: never a 5xx, always a problem, and no row and
 * no event is left by what was refused. A service makes a {@code @QuarkusTest} of it by extending it.
 */
public abstract class NegativeSuite extends ContractSuite {

    @Inject
    RequestWrites writes;

    @TestFactory
    Stream<DynamicTest> refusesBadBodies() {
        ApiDocument document = ApiDocument.live();
        return SideBySide.tests(
                operations().stream()
                        .filter(operation -> operation.body() != null && body(operation) != null)
                        .toList(),
                operation -> badBodies(document, operation));
    }

    private List<Cell> badBodies(ApiDocument document, ApiOperation operation) {
        JsonNode schema = operation.body();
        JsonNode example = body(operation);
        if (schema == null || example == null) {
            return List.of();
        }
        return Mutations.of(document, schema, example.deepCopy()).stream()
                .<Cell>map(mutation -> () ->
                        judge(mutation, request(operation, fitting(operation)).withJson(mutation.body())))
                .toList();
    }

    private List<String> judge(Mutation mutation, Call call) {
        List<String> surprises = new ArrayList<>();
        Answer answer = judge(mutation.name(), mutation.mustBeRefused(), call, surprises);
        // A batch names what is wrong within its items.
        if (answer.status() < 300) {
            return surprises;
        }
        String seen = mutation.name() + " → " + answer;
        switch (mutation.verdict()) {
            case Verdict.Refused refused -> {}
            case Verdict.Open open -> {}
            case Verdict.RefusedAt(String pointer, Set<String> codes) -> {
                if (codesAt(answer, pointer).stream().noneMatch(codes::contains)) {
                    surprises.add("refused without saying " + codes + ": " + seen);
                }
            }
            case Verdict.Fits(String pointer, Set<String> codes) -> {
                boolean shape = answer.status() == 400;
                if (shape && codesAt(answer, pointer).stream().anyMatch(codes::contains)) {
                    surprises.add("refused against its description: " + seen);
                }
            }
        }
        return surprises;
    }

    private static List<String> codesAt(Answer answer, String pointer) {
        List<String> codes = new ArrayList<>();
        for (JsonNode error : answer.json().path("errors")) {
            if (error.path("pointer").asText().equals(pointer)) {
                codes.add(error.path("code").asText());
            }
        }
        return codes;
    }

    /** The characters of a text depend on its encoding, which the media type names; bytes that are none are no text. */
    @TestFactory
    Stream<DynamicTest> refusesBytesOfAnotherEncoding() {
        return SideBySide.tests(
                operations().stream()
                        .filter(operation -> operation.body() != null)
                        .toList(),
                operation -> List.of(
                        refusesEncoding(operation, "application/json", List.of("E-ENCODING")),
                        refusesEncoding(operation, "application/json;charset=utf-8", List.of("E-ENCODING")),
                        refusesEncoding(operation, "application/json;charset=utf-16", List.of("E-CHARSET")),
                        refusesEncoding(operation, "application/json;charset=GBK", List.of())));
    }

    private Cell refusesEncoding(ApiOperation operation, String type, List<String> expected) {
        return () -> {
            byte[] gbk = "{\"某\": \"张\"}".getBytes(Charset.forName("GB18030"));
            Answer answer =
                    request(operation, fitting(operation)).withBody(type, gbk).send();
            List<String> codes = new ArrayList<>();
            answer.json()
                    .path("errors")
                    .forEach(error -> codes.add(error.path("code").asText()));
            codes.retainAll(Set.of("E-ENCODING", "E-CHARSET"));
            return answer.status() < 500 && codes.equals(expected) ? List.of() : List.of(type + " → " + answer);
        };
    }

    /** A path answers the methods that it does not have with those that it has. */
    @TestFactory
    Stream<DynamicTest> saysWhichMethodsThereAre() {
        ApiDocument document = ApiDocument.live();
        Map<String, List<ApiOperation>> paths = new TreeMap<>();
        for (ApiOperation operation : operations()) {
            paths.computeIfAbsent(operation.path(), path -> new ArrayList<>()).add(operation);
        }
        return SideBySide.tests(
                List.copyOf(paths.keySet()), path -> saysItsMethods(document, Objects.requireNonNull(paths.get(path))));
    }

    private List<Cell> saysItsMethods(ApiDocument document, List<ApiOperation> operations) {
        ApiOperation any = operations.getFirst();
        String address = any.at(pathValues(any));
        List<String> known = operations.stream().map(ApiOperation::method).toList();
        return Stream.of("GET", "POST", "PUT", "PATCH", "DELETE")
                // Another path may fit the same address.
                .filter(method -> document.find(method, URI.create(address)).isEmpty())
                .<Cell>map(method -> () -> {
                    Answer answer = Call.of(method, address, null).sendUnwatched();
                    List<String> allowed =
                            List.of(String.valueOf(answer.header("Allow")).split(", "));
                    boolean right = answer.status() == 405
                            && isProblem(answer)
                            && allowed.containsAll(known)
                            && !allowed.contains(method);
                    return right ? List.of() : List.of(method + " → " + allowed + " " + answer);
                })
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> refusesBadQueryParameters() {
        ApiDocument document = ApiDocument.live();
        return SideBySide.tests(operations(), operation -> badQueries(document, operation).entrySet().stream()
                .<Cell>map(query -> () -> {
                    Call call = request(operation, fitting(operation));
                    return judge(query.getKey(), query.getValue(), call.at(call.path() + "?" + query.getKey()));
                })
                .toList());
    }

    /** Queries, each with whether it must be refused. */
    private static Map<String, Boolean> badQueries(ApiDocument document, ApiOperation operation) {
        Map<String, Boolean> queries = new HashMap<>();
        queries.put("parameterThatNobodyKnows=1", true);
        queries.put("%F0%9F%98%80=1", true);
        for (JsonNode parameter : operation.parameters()) {
            if (!parameter.path("in").asText().equals("query")) {
                continue;
            }
            String name = URLEncoder.encode(parameter.path("name").asText(), StandardCharsets.UTF_8);
            JsonNode schema = document.resolve(parameter.path("schema"));
            boolean many = schema.path("type").toString().contains("array");
            boolean shaped = schema.has("format")
                    || schema.has("enum")
                    || schema.has("pattern")
                            && !Pattern.compile(schema.path("pattern").asText())
                                    .matcher("';--<script>")
                                    .find()
                    || List.of("integer", "number", "boolean")
                            .contains(schema.path("type").asText());
            queries.put(name + "=1&" + name + "=2", !many);
            queries.put(name + "=" + "x".repeat(3_000), true);
            queries.put(name + "=%00", true);
            queries.put(name + "=%D5%C5", true);
            queries.put(name + "=%ED%A0%80", true);
            queries.put(name + "=%EF%BF%BD", true);
            queries.put(name + "=%27%3B--%3Cscript%3E", shaped && !many);
            queries.put(name + "=-99999999999999999999999", false);
            queries.put(name + "=", false);
        }
        return queries;
    }

    @TestFactory
    Stream<DynamicTest> refusesBadPathVariables() {
        ApiDocument document = ApiDocument.live();
        return SideBySide.tests(
                operations().stream()
                        .filter(operation -> !operation.variables().isEmpty())
                        .toList(),
                operation -> badPaths(document, operation));
    }

    private List<Cell> badPaths(ApiDocument document, ApiOperation operation) {
        List<Cell> cells = new ArrayList<>();
        for (String variable : operation.variables()) {
            for (String bad : List.of("nothing", "..", "%00", "x".repeat(2_000), "%C3%28", "-1", "%27%3B--")) {
                Map<String, String> values = new HashMap<>(pathValues(operation));
                values.put(variable, bad);
                String path = operation.at(values);
                boolean refused = !leadsElsewhere(document, operation, path);
                cells.add(() -> judge(
                        variable + "=" + bad,
                        refused,
                        request(operation, fitting(operation)).at(path)));
            }
        }
        return cells;
    }

    /** Two dots may lead to another operation, which answers as it does. */
    private static boolean leadsElsewhere(ApiDocument document, ApiOperation operation, String path) {
        return path.contains("/..")
                && document.find(operation.method(), URI.create(path)).isPresent();
    }

    @TestFactory
    Stream<DynamicTest> refusesBadHeaders() {
        return SideBySide.tests(
                operations().stream().filter(ApiOperation::writes).toList(),
                operation -> badHeaders(operation).entrySet().stream()
                        .<Cell>map(header -> () -> {
                            String name = header.getKey().replaceAll(" .*", "");
                            return judge(header.getKey(), true, bare(operation).with(name, header.getValue()));
                        })
                        .toList());
    }

    /** Without the headers that {@link #request} fills in: each bad one then comes alone. */
    private Call bare(ApiOperation operation) {
        Call call = Call.of(operation.method(), operation.at(pathValues(operation)), fitting(operation));
        JsonNode body = body(operation);
        return body == null ? call : call.withJson(body.toString());
    }

    private static Map<String, String> badHeaders(ApiOperation operation) {
        Map<String, String> headers = new HashMap<>();
        if (operation.parameter("header", "Idempotency-Key").isPresent()) {
            headers.put("Idempotency-Key too long", "k".repeat(1_000));
            headers.put("Idempotency-Key blank", " ");
            headers.put("X-Other instead of it", "1");
        }
        return headers;
    }

    private List<String> judge(String what, boolean refused, Call call) {
        List<String> surprises = new ArrayList<>();
        judge(what, refused, call, surprises);
        return surprises;
    }

    private Answer judge(String what, boolean refused, Call call, List<String> surprises) {
        String id = UUID.randomUUID().toString();
        Answer answer = call.with(RequestWrites.REQUEST, id).send();
        int status = answer.status();
        String seen = what + " → " + answer;
        String shown = seen.substring(0, Math.min(400, seen.length()));
        if (status >= 500) {
            surprises.add("a fault of ours: " + shown);
        } else if (status >= 400) {
            if (!isProblem(answer)) {
                surprises.add("no problem body: " + shown);
            }
            Set<String> written = writes.of(id);
            if (!written.isEmpty()) {
                surprises.add("wrote to " + written + ": " + shown);
            }
        } else if (refused && !answer.isRefusedItemByItem()) {
            surprises.add("accepted: " + shown);
        }
        return answer;
    }

    private static boolean isProblem(Answer answer) {
        return answer.contentType().startsWith("application/problem+json")
                && answer.code().startsWith("E-")
                && answer.json().path("status").asInt() == answer.status();
    }
}
