package org.labourrights.testkit.contract;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A call of the service under test by a client that costs less than the answer: generated suites make thousands, and REST
 * Assured interprets a script for each. The answer is held against the description as one of REST Assured is.
 *
 * @param path as it goes over the wire, escaped where it must be
 * @param headers by name, in any case
 */
record Call(String method, String path, @Nullable String token, Map<String, String> headers, byte @Nullable [] body) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    static Call of(String method, String path, @Nullable String token) {
        return new Call(method, path, token, Map.of(), null);
    }

    Call at(String otherPath) {
        return new Call(method, otherPath, token, headers, body);
    }

    Call with(String header, String value) {
        Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        more.putAll(headers);
        more.put(header, value);
        return new Call(method, path, token, more, body);
    }

    Call withBody(String type, byte[] content) {
        return new Call(method, path, token, with("Content-Type", type).headers(), content);
    }

    Call withJson(String content) {
        return withBody("application/json", content.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws AssertionError if the answer is none that the description promises, or an event names somebody else */
    Answer send() {
        String id = UUID.randomUUID().toString();
        Answer answer = with(ActorFilter.REQUEST_ID, id).sendUnwatched();
        ContractWatch.check(method, address(), answer, token, id);
        return answer;
    }

    /** For calls that the description need not know. */
    Answer sendUnwatched() {
        HttpRequest.Builder request = HttpRequest.newBuilder(address())
                .timeout(PATIENCE)
                .header("Accept", "*/*")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return Answer.of(HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted in " + method + " " + path, e);
        }
    }

    private URI address() {
        return URI.create(RestAssured.baseURI + ":" + RestAssured.port + path);
    }
}
