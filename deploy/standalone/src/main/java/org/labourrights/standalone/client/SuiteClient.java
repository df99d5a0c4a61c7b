package org.labourrights.standalone.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.standalone.Ports;

/** Calls the suite as an outsider does: through the gateway, with tokens of the issuer. */
public final class SuiteClient {

    /** The prefix of the employment reporting service. */
    public static final String REPORTING = Known.REPORTING.path();

    /** The prefix of the arrears service. */
    public static final String ARREARS = Known.ARREARS.path();

    /** The prefix of the inspection service. */
    public static final String INSPECTION = Known.INSPECTION.path();

    /** Members in one order, so that the same call is the same text on every run, as its Idempotency-Key demands. */
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final LimitedHttp http;
    private final String gateway;
    private final Tokens tokens;

    public SuiteClient(Ports ports) {
        this.http = new LimitedHttp(LIMIT);
        this.gateway = ports.gatewayUrl();
        this.tokens = new Tokens(http, ports.issuerUrl());
    }

    public Answer get(String client, String path) {
        return send(client, request(path).GET());
    }

    /** Posts with a key of its own. */
    public Answer post(String client, String path, Object body) {
        return post(client, path, body, UUID.randomUUID().toString());
    }

    /** Posts with the given key, so that a repetition answers what the first call answered. */
    public Answer post(String client, String path, Object body, String key) {
        return write(client, "POST", path, body, key, null);
    }

    /**
     * @param body is written as JSON; null sends none
     * @param ifMatch the version that the change is made for, or null
     */
    public Answer write(
            String client, String method, String path, @Nullable Object body, String key, @Nullable String ifMatch) {
        HttpRequest.Builder request = request(path).header("Idempotency-Key", key);
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(json(body)));
        }
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return send(client, request);
    }

    /**
     * Any call, for what no other method here would send.
     *
     * @param client null: no token goes with it
     * @param path as it goes over the wire, escaped where it must be
     */
    public Answer call(@Nullable String client, String method, String path, Map<String, String> headers, byte[] body) {
        HttpRequest.Builder request = request(path).method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return send(client, request);
    }

    /** Moves the clock of the whole suite forward and answers when every timer due until then has fired. */
    public Answer moveClock(String to) {
        return post("admin", "/sandbox/clock", JSON.createObjectNode().put("to", to))
                .orFail("POST /sandbox/clock");
    }

    /** The clock of the suite, ISO-8601 with offset. */
    public String clock() {
        return get("admin", "/sandbox/clock")
                .orFail("GET /sandbox/clock")
                .body()
                .get("now")
                .asText();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(gateway + path)).header("Accept-Language", "zh-CN");
    }

    private Answer send(@Nullable String client, HttpRequest.Builder request) {
        if (client != null) {
            request.header("Authorization", "Bearer " + tokens.of(client));
        }
        HttpResponse<String> answer = http.send(request.build());
        return new Answer(answer.statusCode(), answer.headers(), parse(answer.body()), answer.body());
    }

    private static JsonNode parse(String text) {
        try {
            return text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (IOException noJson) {
            return MissingNode.getInstance();
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
