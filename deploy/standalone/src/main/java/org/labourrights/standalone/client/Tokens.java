package org.labourrights.standalone.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Tokens by client id, asked for once; they outlive every run of this client. */
public final class Tokens {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final LimitedHttp http;
    private final URI endpoint;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Tokens(LimitedHttp http, String issuer) {
        this.http = http;
        this.endpoint = URI.create(issuer + "/token");
    }

    /** @param client an id of the issuer's table, for example {@code county-150105} */
    public String of(String client) {
        return known.computeIfAbsent(client, this::ask);
    }

    private String ask(String client) {
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=client_credentials&client_secret=any&client_id=" + client))
                .build();
        HttpResponse<String> answer = http.send(request);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("no token for " + client + ": " + answer.body());
        }
        try {
            return JSON.readTree(answer.body()).get("access_token").asText();
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
    }
}
