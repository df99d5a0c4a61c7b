package org.labourrights.gateway.exchange;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.labourrights.edge.SingleHeaders;

/** Whether the head of a request is one that every hop reads in the same way. */
final class HeadRule {

    private static final Set<HttpMethod> METHODS = Set.of(
            HttpMethod.GET,
            HttpMethod.HEAD,
            HttpMethod.POST,
            HttpMethod.PUT,
            HttpMethod.PATCH,
            HttpMethod.DELETE,
            HttpMethod.OPTIONS);

    private final HeadConfig limits;

    HeadRule(HeadConfig limits) {
        this.limits = limits;
    }

    Optional<Refusal> judge(HttpServerRequest request) {
        if (request.uri().length() > limits.uriLength()) {
            return Optional.of(Refusal.URI_LENGTH);
        }
        if (!UriRule.allows(request.uri())) {
            return Optional.of(Refusal.URI);
        }
        if (!METHODS.contains(request.method())) {
            return Optional.of(Refusal.METHOD);
        }
        MultiMap headers = request.headers();
        if (tooLong(headers)) {
            return Optional.of(Refusal.HEADER_SIZE);
        }
        return framed(headers) && SingleHeaders.repeated(headers) == null && hosted(request)
                ? Optional.empty()
                : Optional.of(Refusal.FRAMING);
    }

    private boolean tooLong(MultiMap headers) {
        int count = 0;
        int length = 0;
        for (Map.Entry<String, String> header : headers) {
            count++;
            length += header.getKey().length() + header.getValue().length();
        }
        return count > limits.headers() || length > limits.headerLength();
    }

    /** One length or {@code chunked}, never both, and nothing else: where requests begin must be beyond doubt. */
    private static boolean framed(MultiMap headers) {
        String encoding = headers.get(HttpHeaders.TRANSFER_ENCODING);
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        if (encoding != null) {
            return length == null && encoding.equalsIgnoreCase("chunked");
        }
        return length == null || digits(length);
    }

    /** HTTP/1.1 names one host, RFC 9112 §3.2; HTTP/2 names it elsewhere. */
    private static boolean hosted(HttpServerRequest request) {
        String host = request.headers().get(HttpHeaders.HOST);
        return host == null
                ? request.version() != HttpVersion.HTTP_1_1
                : !host.isEmpty() && host.indexOf(',') < 0 && host.indexOf(' ') < 0;
    }

    private static boolean digits(String length) {
        return !length.isEmpty() && length.length() <= 18 && length.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
