package org.labourrights.gateway.upstream;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import java.util.function.Consumer;
import org.labourrights.gateway.exchange.Exchange;

/** Passes an answer's body on with backpressure, so that memory stays the same whatever its length. */
final class AnswerPump {

    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private final Exchange exchange;
    private final HttpClientResponse from;
    private final HttpServerResponse to;
    private final Runnable moved;
    private final Consumer<Forwarding.Verdict> end;
    private final boolean http10;
    private final boolean bodiless;
    private long left;

    AnswerPump(Exchange exchange, HttpClientResponse from, Runnable moved, Consumer<Forwarding.Verdict> end) {
        this.exchange = exchange;
        this.from = from;
        this.to = exchange.response();
        this.moved = moved;
        this.end = end;
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
        from.exceptionHandler(broken -> {
            // A service whose answer nobody takes may give up as well as anybody.
            end.accept(to.writeQueueFull() ? Forwarding.Verdict.NONE : Forwarding.Verdict.FAILED);
            exchange.breakOff();
        });
        from.handler(this::piece);
        from.endHandler(v -> {
            end.accept(Forwarding.Verdict.SUCCEEDED);
            if (!to.ended()) {
                to.end();
            }
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
            to.end(piece);
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
