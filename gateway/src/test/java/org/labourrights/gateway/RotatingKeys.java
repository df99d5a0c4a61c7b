package org.labourrights.gateway;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jspecify.annotations.Nullable;

/** The key set of an issuer, whatever the test publishes in it. */
public class RotatingKeys implements QuarkusTestResourceLifecycleManager {

    static final String ISSUER = "http://rotating.example";

    /** The keys are not read again within this time. */
    static final long GAP_MILLIS = 300;

    private static final AtomicInteger ASKED = new AtomicInteger();
    private static volatile String published = "{\"keys\":[]}";

    private @Nullable HttpServer server;

    static void publish(JsonWebKey... keys) {
        published = new JsonWebKeySet(List.of(keys)).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    /** How often the keys were read. */
    static int asked() {
        return ASKED.get();
    }

    @Override
    public Map<String, String> start() {
        try {
            HttpServer keys = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            keys.createContext("/keys", exchange -> {
                ASKED.incrementAndGet();
                byte[] body = published.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            keys.start();
            server = keys;
            return Map.of(
                    "gateway.token.issuer", ISSUER,
                    "gateway.token.keys-url",
                            "http://localhost:" + keys.getAddress().getPort() + "/keys",
                    "gateway.token.keys-refresh-gap", GAP_MILLIS + "ms",
                    "gateway.upstreams.reporting.url", "http://localhost:" + Service.RUNNING.port());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
