package org.labourrights.standalone.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LimitedHttpTest {

    private static final Duration LIMIT = Duration.ofMillis(500);

    @Test
    @Timeout(10)
    void anAnswerThatStopsInItsMiddleIsNotWaitedForWithoutEnd() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answer(server, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{\"a\""));
            URI called = URI.create("http://localhost:" + server.getLocalPort() + "/leads");

            UncheckedIOException ended = assertThrows(UncheckedIOException.class, () -> new LimitedHttp(LIMIT)
                    .send(HttpRequest.newBuilder(called).build()));

            assertTrue(ended.toString().contains("GET " + called), ended::toString);
        }
    }

    @Test
    @Timeout(10)
    void anAnswerInTimeIsGiven() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answer(server, "HTTP/1.1 404 None\r\nContent-Length: 4\r\n\r\nnone"));
            URI called = URI.create("http://localhost:" + server.getLocalPort() + "/leads");

            var answer =
                    new LimitedHttp(LIMIT).send(HttpRequest.newBuilder(called).build());

            assertEquals(404, answer.statusCode());
            assertEquals("none", answer.body());
        }
    }

    /** Answers one call and leaves the connection open. */
    private static void answer(ServerSocket server, String answer) {
        try {
            Socket socket = server.accept();
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }
}
