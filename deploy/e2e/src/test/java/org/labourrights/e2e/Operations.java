package org.labourrights.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.labourrights.e2e.GatewayRoleMatrixIT.Operation;
import org.labourrights.standalone.Ports;

/** The operations of all services as the gateway publishes them, and calls of each that change nothing. */
final class Operations {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Given to nobody. */
    private static final String UNKNOWN = "00000000-0000-7000-8000-000000000000";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();
    private final Ports ports;

    Operations(Ports ports) {
        this.ports = ports;
    }

    /**
     * An answer, as far as it is compared.
     *
     * @param code of a problem; empty for anything else
     */
    record Reply(int status, String code) {

        @Override
        public String toString() {
            return status + " " + code;
        }
    }

    /** All of them, in the order of the document. */
    List<Operation> published() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(ports.gatewayUrl() + "/openapi.json"))
                .timeout(LIMIT)
                .build();
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : JSON.readTree(
                        http.send(request, HttpResponse.BodyHandlers.ofString()).body())
                .path("paths")
                .properties()) {
            if (!path.getKey().startsWith("/api/")) {
                continue;
            }
            path.getValue().properties().stream()
                    .filter(member -> METHODS.contains(member.getKey()))
                    .map(member -> new Operation(
                            path.getKey().split("/")[2],
                            member.getKey().toUpperCase(Locale.ROOT),
                            path.getKey(),
                            member.getValue()))
                    .forEach(operations::add);
        }
        return operations;
    }

    /** Where the service of the operation listens itself. */
    String serviceUrl(Operation operation) {
        return "http://localhost:" + ports.service(operation.service());
    }

    /** Calls it on a subject that does not exist, with an empty body where there is one, and a key of its own. */
    Reply call(String server, Operation operation, Identity identity) throws IOException, InterruptedException {
        boolean hasBody = operation.node().has("requestBody");
        BodyPublisher body = hasBody ? BodyPublishers.ofString("{}") : BodyPublishers.noBody();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server
                        + operation
                                .path()
                                .replace("{entryFile}", "000000000001.ndjson")
                                .replace("{leafFile}", "000000000001.txt")
                                .replaceAll("\\{[^}]+}", UNKNOWN)))
                .timeout(LIMIT)
                .method(operation.method(), body);
        if (hasBody) {
            request.header("Content-Type", mediaType(operation));
        }
        if (!operation.method().equals("GET")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString()).header("If-Match", "*");
        }
        if (identity.token() != null) {
            request.header("Authorization", "Bearer " + identity.token());
        }
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Reply(answer.statusCode(), code(answer));
    }

    /** JSON where the operation takes it, else the first that it takes: a wrong type is refused before anybody is asked for a token. */
    private static String mediaType(Operation operation) {
        JsonNode content = operation.node().path("requestBody").path("content");
        return content.isEmpty() || content.has("application/json")
                ? "application/json"
                : content.fieldNames().next();
    }

    private static String code(HttpResponse<String> answer) throws IOException {
        boolean problem = answer.headers()
                .firstValue("Content-Type")
                .filter(type -> type.startsWith("application/problem+json"))
                .isPresent();
        return problem ? JSON.readTree(answer.body()).path("code").asText() : "";
    }
}
