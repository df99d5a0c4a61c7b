package org.labourrights.gateway.upstream;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.labourrights.gateway.exchange.Exchange;

/** Which headers go through, in each direction. */
final class HeaderRules {

    /** Hop-by-hop (RFC 9110 §7.6.1), and what only a proxy may say. */
    private static final NameSet NOT_UPSTREAM = NameSet.of(
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

    private static final NameSet NOT_DOWNSTREAM = NameSet.of(
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

    private static final Pattern NAMES = Pattern.compile(",");

    private HeaderRules() {}

    static void toService(Exchange exchange, MultiMap to) {
        MultiMap headers = exchange.request().headers();
        copy(headers, to, NOT_UPSTREAM);
        to.set(REQUEST_ID, exchange.id());
        to.set(FORWARDED_FOR, exchange.address());
        to.set(FORWARDED_PROTO, exchange.secure() ? "https" : "http");
        String host = headers.get(HttpHeaders.HOST);
        if (host != null) {
            to.set(FORWARDED_HOST, host);
        }
    }

    static void toCaller(MultiMap from, MultiMap to) {
        copy(from, to, NOT_DOWNSTREAM);
    }

    private static void copy(MultiMap from, MultiMap to, NameSet except) {
        NameSet named = namedByConnection(from.getAll(HttpHeaders.CONNECTION));
        for (Map.Entry<String, String> header : from) {
            String name = header.getKey();
            if (!except.contains(name) && !named.contains(name)) {
                to.add(name, header.getValue());
            }
        }
    }

    /** {@code Connection}, each time that it stands there, may name further headers that end here. */
    private static NameSet namedByConnection(List<String> connection) {
        if (connection.isEmpty() || connection.size() == 1 && namesNothing(connection.getFirst())) {
            return NameSet.of();
        }
        return NameSet.of(connection.stream()
                .flatMap(NAMES::splitAsStream)
                .map(String::strip)
                .toArray(String[]::new));
    }

    private static boolean namesNothing(String connection) {
        return connection.equalsIgnoreCase("keep-alive") || connection.equalsIgnoreCase("close");
    }
}
