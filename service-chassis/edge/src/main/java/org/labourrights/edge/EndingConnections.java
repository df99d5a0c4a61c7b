package org.labourrights.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.inject.Singleton;

/**
 * Connections from which nothing more is read. The server drops a {@code Content-Length} that stands beside
 * {@code Transfer-Encoding} before anybody sees it, and what one hop takes for the rest of a body is the next request to
 * another: RFC 9112 §6.3 has such connections closed.
 */
@Singleton
public class EndingConnections {

    private final Cache<HttpConnection, Boolean> ending =
            Caffeine.newBuilder().weakKeys().build();

    /** Whether nothing more is read from the connection after this request. */
    public static boolean isLast(HttpServerRequest request) {
        return request.version() != HttpVersion.HTTP_2 && request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** Whether the request is to be served; the connection of one that follows a last one is closed. */
    public boolean admits(HttpServerRequest request) {
        if (ending.getIfPresent(request.connection()) != null) {
            request.connection().close();
            return false;
        }
        if (isLast(request)) {
            ending.put(request.connection(), true);
        }
        return true;
    }
}
