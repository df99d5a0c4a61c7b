package org.labourrights.gateway.upstream;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request: read whole while it is small, handed on piece by piece with backpressure once it is not. The
 * size limit counts the bytes that arrive, so a body without a length is bound by it as well.
 */
final class RequestBody {

    /** What the reader of a body is told. Exactly one of the first three. */
    interface Reader {

        /** The body has arrived whole. */
        void whole(Buffer body);

        /** The body is longer than what is kept; the rest waits until {@link RequestBody#streamTo} is called. */
        void streaming();

        /** More has arrived than is allowed. */
        void tooLarge();

        /** Everything that streamed has been passed on. */
        void handedOver();

        /** Something arrived. */
        void moved();
    }

    private final HttpServerRequest request;
    private final Reader reader;
    private final long most;
    private final int kept;
    private Buffer gathered = Buffer.buffer(0);
    private long arrived;
    private boolean ended;
    private boolean refused;
    private @Nullable HttpClientRequest sink;

    RequestBody(HttpServerRequest request, UpstreamConfig.Service limits, Reader reader) {
        this.request = request;
        this.reader = reader;
        this.most = limits.maxBody().asLongValue();
        this.kept = (int) limits.bufferedBody().asLongValue();
    }

    /** Whether the request can have a body at all. */
    static boolean expected(HttpServerRequest request) {
        if (request.isEnded()) {
            return false;
        }
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null ? !length.equals("0") : chunked(request);
    }

    private static boolean chunked(HttpServerRequest request) {
        return request.version() == HttpVersion.HTTP_2 || request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    /** The declared length, or -1. */
    static long declared(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length == null ? -1 : Long.parseLong(length);
    }

    void read() {
        request.handler(this::piece);
        request.endHandler(v -> {
            ended = true;
            if (!refused) {
                finish();
            }
        });
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        request.resume();
    }

    private void piece(Buffer piece) {
        if (refused) {
            return;
        }
        arrived += piece.length();
        reader.moved();
        if (arrived > most) {
            refused = true;
            reader.tooLarge();
        } else if (sink != null) {
            pass(sink, piece);
        } else {
            gathered.appendBuffer(piece);
            if (arrived > kept) {
                request.pause();
                reader.streaming();
            }
        }
    }

    private void finish() {
        if (sink != null) {
            sink.end();
            reader.handedOver();
        } else if (arrived <= kept) {
            reader.whole(gathered);
        }
    }

    /** Hands what was gathered and everything that follows to {@code target}. */
    void streamTo(HttpClientRequest target) {
        sink = target;
        Buffer first = gathered;
        gathered = Buffer.buffer(0);
        pass(target, first);
        if (ended) {
            target.end();
            reader.handedOver();
        } else if (!target.writeQueueFull()) {
            request.resume();
        }
    }

    private void pass(HttpClientRequest target, Buffer piece) {
        target.write(piece);
        if (target.writeQueueFull() && !ended) {
            request.pause();
            target.drainHandler(v -> {
                reader.moved();
                request.resume();
            });
        }
    }
}
