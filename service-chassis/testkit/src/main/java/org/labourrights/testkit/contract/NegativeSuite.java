package org.labourrights.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.labourrights.testkit.contract.Mutation.Verdict;

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
        return operations().stream()
                .filter(operation -> operation.body() != null && body(operation) != null)
                .map(operation -> DynamicTest.dynamicTest(
                        operation.toString(),
                        () -> assertEquals(List.of(), surprises(document, operation), operation.toString())));
    }

    private List<String> surprises(ApiDocument document, ApiOperation operation) {
        List<String> surprises = new ArrayList<>();
        JsonNode schema = operation.body();
        JsonNode example = body(operation);
        if (schema == null || example == null) {
            return surprises;
        }
        for (Mutation mutation : Mutations.of(document, schema, example.deepCopy())) {
            RequestSpecification request = request(operation, fitting(operation))
                    .contentType(ContentType.JSON)
                    .body(mutation.body().getBytes(StandardCharsets.UTF_8));
            judge(mutation, operation, request, surprises);
        }
        return surprises;
    }

    private void judge(
            Mutation mutation, ApiOperation operation, RequestSpecification request, List<String> surprises) {
        Response answer = judge(mutation.name(), mutation.mustBeRefused(), operation, request, surprises);
        // A batch names what is wrong within its items.
        if (answer.statusCode() < 300) {
            return;
        }
        String seen = mutation.name() + " → " + answer.statusCode() + " " + answer.asString();
        switch (mutation.verdict()) {
            case Verdict.Refused refused -> {}
            case Verdict.Open open -> {}
            case Verdict.RefusedAt(String pointer, Set<String> codes) -> {
                if (codesAt(answer, pointer).stream().noneMatch(codes::contains)) {
                    surprises.add("refused without saying " + codes + ": " + seen);
                }
            }
            case Verdict.Fits(String pointer, Set<String> codes) -> {
                boolean shape = answer.statusCode() == 400;
                if (shape && codesAt(answer, pointer).stream().anyMatch(codes::contains)) {
                    surprises.add("refused against its description: " + seen);
                }
            }
        }
    }

    private static List<String> codesAt(Response answer, String pointer) {
        List<String> codes = new ArrayList<>();
        for (JsonNode error : json(answer).path("errors")) {
            if (error.path("pointer").asText().equals(pointer)) {
                codes.add(error.path("code").asText());
            }
        }
        return codes;
    }

    /** The characters of a text depend on its encoding, which the media type names; bytes that are none are no text. */
    @TestFactory
    Stream<DynamicTest> refusesBytesOfAnotherEncoding() {
        return operations().stream()
                .filter(operation -> operation.body() != null)
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    assertEquals(List.of("E-ENCODING"), encodingCodes(operation, "application/json"));
                    assertEquals(List.of("E-ENCODING"), encodingCodes(operation, "application/json;charset=utf-8"));
                    assertEquals(List.of("E-CHARSET"), encodingCodes(operation, "application/json;charset=utf-16"));
                    assertEquals(List.of(), encodingCodes(operation, "application/json;charset=GBK"));
                }));
    }

    private List<String> encodingCodes(ApiOperation operation, String type) {
        byte[] gbk = "{\"某\": \"张\"}".getBytes(Charset.forName("GB18030"));
        Response answer = request(operation, fitting(operation))
                .config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(type)
                .body(gbk)
                .request(operation.method(), operation.at(pathValues(operation)));
        List<String> codes = new ArrayList<>();
        json(answer)
                .path("errors")
                .forEach(error -> codes.add(error.path("code").asText()));
        assertTrue(answer.statusCode() < 500, answer.asString());
        return codes.stream()
                .filter(Set.of("E-ENCODING", "E-CHARSET")::contains)
                .toList();
    }

    /** A path answers the methods that it does not have with those that it has. */
    @TestFactory
    Stream<DynamicTest> saysWhichMethodsThereAre() {
        ApiDocument document = ApiDocument.live();
        Map<String, List<ApiOperation>> paths = new TreeMap<>();
        for (ApiOperation operation : operations()) {
            paths.computeIfAbsent(operation.path(), path -> new ArrayList<>()).add(operation);
        }
        return paths.entrySet().stream()
                .map(path -> DynamicTest.dynamicTest(path.getKey(), () -> saysItsMethods(document, path.getValue())));
    }

    private void saysItsMethods(ApiDocument document, List<ApiOperation> operations) {
        ApiOperation any = operations.getFirst();
        String address = any.at(pathValues(any));
        List<String> known = operations.stream().map(ApiOperation::method).toList();
        for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
            // Another path may fit the same address.
            if (document.find(method, URI.create(address)).isEmpty()) {
                Response answer = RestAssured.given()
                        .noFilters()
                        .urlEncodingEnabled(false)
                        .request(method, address);
                List<String> allowed =
                        List.of(String.valueOf(answer.header("Allow")).split(", "));

                assertEquals(405, answer.statusCode(), method + " " + answer.asString());
                assertTrue(isProblem(answer), answer.asString());
                assertTrue(allowed.containsAll(known), method + " " + allowed);
                assertFalse(allowed.contains(method), method + " " + allowed);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> refusesBadQueryParameters() {
        ApiDocument document = ApiDocument.live();
        return operations().stream()
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    List<String> surprises = new ArrayList<>();
                    for (Map.Entry<String, Boolean> query :
                            badQueries(document, operation).entrySet()) {
                        String path = operation.at(pathValues(operation)) + "?" + query.getKey();
                        judge(
                                query.getKey(),
                                query.getValue(),
                                operation,
                                request(operation, fitting(operation)),
                                path,
                                surprises);
                    }
                    assertEquals(List.of(), surprises, operation.toString());
                }));
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
        return operations().stream()
                .filter(operation -> !operation.variables().isEmpty())
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    List<String> surprises = new ArrayList<>();
                    for (String variable : operation.variables()) {
                        for (String bad :
                                List.of("nothing", "..", "%00", "x".repeat(2_000), "%C3%28", "-1", "%27%3B--")) {
                            Map<String, String> values = new HashMap<>(pathValues(operation));
                            values.put(variable, bad);
                            RequestSpecification request = request(operation, fitting(operation));
                            String path = operation.at(values);
                            boolean refused = !leadsElsewhere(document, operation, path);
                            judge(variable + "=" + bad, refused, operation, request, path, surprises);
                        }
                    }
                    assertEquals(List.of(), surprises, operation.toString());
                }));
    }

    /** Two dots may lead to another operation, which answers as it does. */
    private static boolean leadsElsewhere(ApiDocument document, ApiOperation operation, String path) {
        return path.contains("/..")
                && document.find(operation.method(), URI.create(path)).isPresent();
    }

    @TestFactory
    Stream<DynamicTest> refusesBadHeaders() {
        return operations().stream()
                .filter(ApiOperation::writes)
                .map(operation -> DynamicTest.dynamicTest(operation.toString(), () -> {
                    List<String> surprises = new ArrayList<>();
                    for (Map.Entry<String, String> header :
                            badHeaders(operation).entrySet()) {
                        String name = header.getKey().replaceAll(" .*", "");
                        RequestSpecification request = bare(operation).header(name, header.getValue());
                        judge(header.getKey(), true, operation, request, surprises);
                    }
                    assertEquals(List.of(), surprises, operation.toString());
                }));
    }

    /** Without the headers that {@link #request} fills in: each bad one then comes alone. */
    private RequestSpecification bare(ApiOperation operation) {
        RequestSpecification request = RestAssured.given().auth().oauth2(fitting(operation));
        JsonNode body = body(operation);
        return body == null ? request : request.contentType(ContentType.JSON).body(body.toString());
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

    private Response judge(
            String what,
            boolean refused,
            ApiOperation operation,
            RequestSpecification request,
            List<String> surprises) {
        return judge(what, refused, operation, request, operation.at(pathValues(operation)), surprises);
    }

    private Response judge(
            String what,
            boolean refused,
            ApiOperation operation,
            RequestSpecification request,
            String path,
            List<String> surprises) {
        String id = UUID.randomUUID().toString();
        Response answer = request.header(RequestWrites.REQUEST, id).request(operation.method(), path);
        int status = answer.statusCode();
        String seen = what + " → " + status + " " + answer.asString();
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
        } else if (refused && !isRefusedItemByItem(answer)) {
            surprises.add("accepted: " + shown);
        }
        return answer;
    }

    private static boolean isProblem(Response answer) {
        if (!String.valueOf(answer.contentType()).startsWith("application/problem+json")) {
            return false;
        }
        JsonNode problem = json(answer);
        return problem.path("code").asText().startsWith("E-")
                && problem.path("status").asInt() == answer.statusCode();
    }
}
