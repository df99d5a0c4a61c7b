package org.labourrights.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.labourrights.gateway.exchange.Exchange;

/** Passes an answer's body on with backpressure, so that memory stays the same whatever its length. */
final class AnswerPump {

    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private final Exchange exchange;
    private final HttpClientResponse from;
    private final HttpServerResponse to;
    private final Runnable moved;
    private final Consumer<Future<Void>> done;
    private final Runnable broken;
    private final boolean http10;
    private final boolean bodiless;
    private long left;
    private @Nullable Future<Void> sent;

    /**
     * @param moved something was passed on
     * @param done all of it was, once the future is complete
     * @param broken the service broke off
     */
    AnswerPump(
            Exchange exchange, HttpClientResponse from, Runnable moved, Consumer<Future<Void>> done, Runnable broken) {
        this.exchange = exchange;
        this.from = from;
        this.to = exchange.response();
        this.moved = moved;
        this.done = done;
        this.broken = broken;
        int status = from.statusCode();
        this.http10 = exchange.request().version() == HttpVersion.HTTP_1_0;
        this.bodiless =
                exchange.request().method() == HttpMethod.HEAD || status == NO_CONTENT || status == NOT_MODIFIED;
        String length = from.getHeader(HttpHeaders.CONTENT_LENGTH);
        this.left = length == null ? -1 : Long.parseLong(length);
    }

    void start() {
        if (left < 0 && !bodiless) {
            chunked();
        }
        from.exceptionHandler(failure -> broken.run());
        from.handler(this::piece);
        from.endHandler(v -> {
            done.accept(sent == null ? to.end() : sent);
        });
    }

    private void chunked() {
        if (http10) {
            // Such a caller knows the end of a body without a length only by the end of the connection.
            to.headers().set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        to.setChunked(true);
    }

    private void piece(Buffer piece) {
        moved.run();
        if (left > 0) {
            left -= piece.length();
        }
        if (left == 0) {
            // The last of a known length goes out together with the end: one write instead of two.
            sent = to.end(piece);
            return;
        }
        to.write(piece);
        if (to.writeQueueFull()) {
            from.pause();
            to.drainHandler(v -> {
                moved.run();
                from.resume();
            });
        }
    }
}
