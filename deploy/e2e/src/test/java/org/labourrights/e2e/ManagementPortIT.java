package org.labourrights.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.labourrights.standalone.Ports;

/** What the packaged gateway and services say about themselves, and where. */
@Order(3)
class ManagementPortIT {

    private static final List<String> ABOUT_ITSELF = List.of("/q/health/live", "/q/health/ready", "/q/metrics");

    @Test
    void healthAndFiguresAreOnThePortBesideThePublicOneAlone() throws IOException, InterruptedException {
        Ports ports = RunningSuite.ports();
        List<String> answers = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int port : ports.managed()) {
            for (String path : ABOUT_ITSELF) {
                answers.add(path + " " + status(port, path) + " " + status(Ports.management(port), path));
                expected.add(path + " 404 200");
            }
        }

        assertEquals(expected, answers);
    }

    private static int status(int port, String path) throws IOException, InterruptedException {
        // An answer that never comes fails the test; the offer of HTTP/2 is nothing that is asked about here.
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .timeout(Duration.ofSeconds(20))
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }
}
