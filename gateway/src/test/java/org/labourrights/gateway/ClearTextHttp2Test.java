package org.labourrights.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** HTTP/2 without TLS is on unless {@code quarkus.http.http2} turns it off, and is held to the same rules. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ClearTextHttp2Test {

    @TestHTTPResource
    URI gateway;

    @Test
    void aCallUpgradedToHttp2IsForwardedLikeAnyOther() throws IOException, InterruptedException {
        HttpResponse<String> answer = call("Bearer " + Issuer.RUNNING.token("hr", "ENT_REPORTER"));

        assertEquals(HttpClient.Version.HTTP_2, answer.version());
        assertEquals(200, answer.statusCode());
    }

    @Test
    void aCallUpgradedToHttp2NeedsATokenLikeAnyOther() throws IOException, InterruptedException {
        HttpResponse<String> answer = call("Bearer rubbish");

        assertEquals(HttpClient.Version.HTTP_2, answer.version());
        assertEquals(401, answer.statusCode());
    }

    private HttpResponse<String> call(String authorization) throws IOException, InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            HttpRequest request = HttpRequest.newBuilder(gateway.resolve("/api/reporting/v1/echo"))
                    .header("Authorization", authorization)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
