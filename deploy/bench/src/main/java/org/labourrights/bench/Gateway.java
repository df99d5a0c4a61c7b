package org.labourrights.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The suite as a client sees it: one address and tokens by client id. */
final class Gateway {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String tokenAddress;
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Gateway(String address, String tokenAddress) {
        this.address = address;
        this.tokenAddress = tokenAddress;
    }

    /** @throws IllegalStateException if the answer is not a success */
    JsonNode get(String client, String path) throws IOException, InterruptedException {
        return send(request(client, path).GET().build());
    }

    /** @throws IllegalStateException if the answer is not a success */
    JsonNode post(String client, String path, String body) throws IOException, InterruptedException {
        return send(request(client, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String client, String path) throws IOException, InterruptedException {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + token(client));
    }

    private String token(String client) throws IOException, InterruptedException {
        String token = tokens.get(client);
        if (token == null) {
            String form = "grant_type=client_credentials&client_secret=sandbox&client_id=" + client;
            HttpRequest request = HttpRequest.newBuilder(URI.create(tokenAddress))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build();
            token = send(request).get("access_token").asText();
            tokens.put(client, token);
        }
        return token;
    }

    private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(request.uri() + " answered " + answer.statusCode() + " " + answer.body());
        }
        return JSON.readTree(answer.body());
    }
}
