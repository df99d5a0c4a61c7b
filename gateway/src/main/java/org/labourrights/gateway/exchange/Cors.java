package org.labourrights.gateway.exchange;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/**
 * Cross-origin permissions (Fetch standard) for the configured origins. Without any, no header is sent and a preflight
 * is treated as any other request, so a browser refuses.
 */
@Singleton
class Cors {

    private static final int NO_CONTENT = 204;
    private static final String METHODS = "GET, HEAD, POST, PUT, PATCH, DELETE";
    private static final String ASKED =
            "Authorization, Content-Type, Accept-Language, Idempotency-Key, If-Match, X-Request-Id";
    private static final String SHOWN = "ETag, Link, Location, Content-Disposition, Retry-After, RateLimit,"
            + " RateLimit-Policy, Idempotent-Replayed, Dry-Run, X-Request-Id";

    private final Set<String> origins;
    private final String maxAge;

    /** @throws IllegalStateException if an origin is a wildcard */
    Cors(CorsConfig config) {
        this.origins = Set.copyOf(config.origins().orElse(List.of()));
        this.maxAge = Long.toString(config.maxAge().toSeconds());
        if (origins.contains("*") || origins.contains("null")) {
            throw new IllegalStateException("gateway.cors.origins must name its origins; * and null are not origins");
        }
    }

    /** Adds the permission for the caller's origin, and answers a preflight; says whether it did. */
    boolean preflight(Exchange exchange) {
        if (origins.isEmpty()) {
            return false;
        }
        HttpServerRequest request = exchange.request();
        MultiMap answer = exchange.response().headers();
        answer.add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null || !origins.contains(origin)) {
            return false;
        }
        answer.set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        if (request.method() != HttpMethod.OPTIONS
                || !request.headers().contains(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD)) {
            answer.set(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, SHOWN);
            return false;
        }
        answer.set(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
        answer.set(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, ASKED);
        answer.set(HttpHeaders.ACCESS_CONTROL_MAX_AGE, maxAge);
        exchange.answer(NO_CONTENT, "");
        return true;
    }
}
