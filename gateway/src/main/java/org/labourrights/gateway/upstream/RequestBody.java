package org.labourrights.gateway.upstream;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.labourrights.gateway.exchange.Exchange;

/**
 * The body of a request: read whole while it is small, handed on piece by piece with backpressure once it is not. The
 * size limit counts the bytes that arrive, so a body without a length is bound by it as well.
 */
final class RequestBody {

    /** What the reader of a body is told. Exactly one of the first four. */
    interface Reader {

        /** The body has arrived whole. */
        void whole(Buffer body);

        /** The body is longer than what is kept; the rest waits until {@link RequestBody#streamTo} is called. */
        void streaming();

        /** More has arrived than is allowed. */
        void tooLarge();

        /** The caller has as much kept here as it may. */
        void tooMuchKept();

        /** Everything that streamed has been passed on. */
        void handedOver();

        /** Something arrived. */
        void moved();
    }

    private final Exchange exchange;
    private final HttpServerRequest request;
    private final Receiving rules;
    private final Reader reader;
    private final long most;
    private Buffer gathered = Buffer.buffer(0);
    private int held;
    private long arrived;
    private boolean ended;
    private boolean refused;
    private @Nullable HttpClientRequest sink;

    /** Nanoseconds in which the caller was listened to before {@link #listeningSince}. */
    private long listened;

    private long listeningSince;
    private boolean listening;

    /** @param most the longest body that is taken, bytes */
    RequestBody(Exchange exchange, Receiving rules, long most, Reader reader) {
        this.exchange = exchange;
        this.request = exchange.request();
        this.rules = rules;
        this.most = most;
        this.reader = reader;
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

    /** Whether it has arrived to its end, or there is none. */
    boolean ended() {
        return ended || request.isEnded();
    }

    /** How long the caller may still take at the pace that it has; endless while it is not listened to. */
    long leftMillis() {
        if (!listening) {
            return Long.MAX_VALUE;
        }
        long taken = listened + System.nanoTime() - listeningSince;
        return TimeUnit.NANOSECONDS.toMillis(rules.nanosFor(arrived) - taken);
    }

    /** Gives back the memory that the body took here. */
    void release() {
        if (held > 0) {
            rules.memory().leave(exchange.holder(), held);
            held = 0;
        }
    }

    /** From now on the caller's time counts. */
    void begin() {
        listening = true;
        listeningSince = System.nanoTime();
    }

    void read() {
        request.handler(this::piece);
        request.endHandler(v -> {
            ended = true;
            hush();
            if (!refused) {
                finish();
            }
        });
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            request.response().writeContinue();
        }
        listen();
    }

    private void listen() {
        if (!listening && !ended) {
            listening = true;
            listeningSince = System.nanoTime();
        }
        request.resume();
    }

    private void hush() {
        if (listening) {
            listening = false;
            listened += System.nanoTime() - listeningSince;
        }
    }

    private void pause() {
        hush();
        request.pause();
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
            keep(piece);
        }
    }

    private void keep(Buffer piece) {
        if (!rules.memory().enter(exchange.holder(), piece.length())) {
            refused = true;
            reader.tooMuchKept();
            return;
        }
        held += piece.length();
        gathered.appendBuffer(piece);
        if (arrived > rules.buffered()) {
            pause();
            reader.streaming();
        }
    }

    private void finish() {
        if (sink != null) {
            sink.end();
            reader.handedOver();
        } else if (arrived <= rules.buffered()) {
            reader.whole(gathered);
        }
    }

    /** Hands what was gathered and everything that follows to {@code target}. */
    void streamTo(HttpClientRequest target) {
        sink = target;
        Buffer first = gathered;
        gathered = Buffer.buffer(0);
        release();
        pass(target, first);
        if (ended) {
            target.end();
            reader.handedOver();
        } else if (!target.writeQueueFull()) {
            listen();
        }
    }

    private void pass(HttpClientRequest target, Buffer piece) {
        target.write(piece);
        if (target.writeQueueFull() && !ended) {
            pause();
            target.drainHandler(v -> {
                reader.moved();
                listen();
            });
        }
    }
}
