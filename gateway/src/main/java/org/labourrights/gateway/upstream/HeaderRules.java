package org.labourrights.gateway.upstream;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which headers go through, in each direction. */
final class HeaderRules {

    /** Hop-by-hop (RFC 9110 §7.6.1), and what only a proxy may say. */
    private static final Set<String> NOT_UPSTREAM = ignoringCase(
            "Connection",
            "Keep-Alive",
            "Proxy-Authenticate",
            "Proxy-Authorization",
            "Proxy-Connection",
            "Proxy",
            "TE",
            "Trailer",
            "Transfer-Encoding",
            "Upgrade",
            "HTTP2-Settings",
            "Expect",
            "Host",
            "Content-Length",
            "Forwarded",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Forwarded-Proto",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Server",
            "X-Forwarded-Ssl",
            "X-Real-IP",
            "X-Original-URL",
            "X-Rewrite-URL",
            "X-HTTP-Method-Override",
            "X-Request-Id");

    private static final Set<String> NOT_DOWNSTREAM = ignoringCase(
            "Connection",
            "Keep-Alive",
            "Proxy-Authenticate",
            "Proxy-Connection",
            "TE",
            "Trailer",
            "Transfer-Encoding",
            "Upgrade",
            "Server",
            "X-Powered-By",
            "X-Request-Id");

    private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence FORWARDED_HOST = HttpHeaders.createOptimized("X-Forwarded-Host");
    private static final CharSequence FORWARDED_PROTO = HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized("X-Request-Id");

    private HeaderRules() {}

    static void toService(HttpServerRequest from, MultiMap to, String requestId) {
        MultiMap headers = from.headers();
        copy(headers, to, NOT_UPSTREAM);
        to.set(REQUEST_ID, requestId);
        to.set(FORWARDED_FOR, from.remoteAddress().hostAddress());
        to.set(FORWARDED_PROTO, from.isSSL() ? "https" : "http");
        String host = headers.get(HttpHeaders.HOST);
        if (host != null) {
            to.set(FORWARDED_HOST, host);
        }
    }

    static void toCaller(MultiMap from, MultiMap to) {
        copy(from, to, NOT_DOWNSTREAM);
    }

    private static void copy(MultiMap from, MultiMap to, Set<String> except) {
        Set<String> named = namedByConnection(from.get(HttpHeaders.CONNECTION));
        for (Map.Entry<String, String> header : from) {
            String name = header.getKey();
            if (!except.contains(name) && !named.contains(name)) {
                to.add(name, header.getValue());
            }
        }
    }

    /** {@code Connection} may name further headers that end here. */
    private static Set<String> namedByConnection(@Nullable String connection) {
        if (connection == null || connection.equalsIgnoreCase("keep-alive") || connection.equalsIgnoreCase("close")) {
            return Set.of();
        }
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (String name : connection.split(",", -1)) {
            names.add(name.strip().toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private static Set<String> ignoringCase(String... names) {
        Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(Set.of(names));
        return set;
    }
}
