package org.labourrights.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import java.util.function.Function;

/**
 * A whole small answer that the gateway asked for on its own account.
 *
 * @param contentType the answer's content type, empty if it named none
 */
public record Fetched(int status, String contentType, Buffer body) {

    /**
     * Sends a request as soon as there is a connection for it, and reads the whole answer.
     *
     * @param send sends it, with headers and body as wanted
     */
    public static Future<Fetched> by(
            Future<HttpClientRequest> connected, Function<HttpClientRequest, Future<HttpClientResponse>> send) {
        // The body is asked for where the answer arrives. A caller that is no event loop can be overtaken by a fast
        // answer, and a body asked for when it has passed by never comes.
        return connected.compose(request -> send.apply(request)
                .compose(answer -> answer.body().map(body -> new Fetched(answer.statusCode(), type(answer), body))));
    }

    private static String type(HttpClientResponse answer) {
        String type = answer.getHeader(HttpHeaders.CONTENT_TYPE);
        return type == null ? "" : type;
    }
}
