package org.labourrights.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Callers that offer to upgrade to HTTP/2 without TLS, as Java's own client does, are answered by HTTP/1.1. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ClearTextHttp2Test {

    @TestHTTPResource
    URI gateway;

    @Test
    void aCallThatOffersAnUpgradeIsForwardedLikeAnyOther() throws IOException, InterruptedException {
        HttpResponse<String> answer = echo("Bearer " + Issuer.RUNNING.token("hr", "ENT_REPORTER"));

        assertEquals(HttpClient.Version.HTTP_1_1, answer.version());
        assertEquals(200, answer.statusCode());
    }

    @Test
    void aCallThatOffersAnUpgradeNeedsATokenLikeAnyOther() throws IOException, InterruptedException {
        HttpResponse<String> answer = echo("Bearer rubbish");

        assertEquals(HttpClient.Version.HTTP_1_1, answer.version());
        assertEquals(401, answer.statusCode());
    }

    @Test
    void anAnswerOfTheGatewayItselfArrivesInFullHoweverLargeItIs() throws IOException, InterruptedException {
        HttpResponse<String> answer = call(HttpRequest.newBuilder(gateway.resolve("/openapi/reporting.json")));

        assertEquals(HttpClient.Version.HTTP_1_1, answer.version());
        assertEquals(200, answer.statusCode());
        assertEquals(
                Service.ABOUT_IT,
                new JsonObject(answer.body()).getJsonObject("info").getString("description"));
    }

    private HttpResponse<String> echo(String authorization) throws IOException, InterruptedException {
        return call(HttpRequest.newBuilder(gateway.resolve("/api/reporting/v1/echo"))
                .header("Authorization", authorization));
    }

    private HttpResponse<String> call(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            return client.send(request.timeout(Duration.ofSeconds(20)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
