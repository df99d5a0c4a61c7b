package org.labourrights.gateway.upstream;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import org.jspecify.annotations.Nullable;
import org.labourrights.gateway.exchange.Exchange;
import org.labourrights.gateway.exchange.Refusal;

/**
 * Carries one exchange to its service and back.
 *
 * <p>The service is called only once a body up to {@code buffered-body} has arrived whole, so slow callers of that kind
 * hold no place there; a longer one streams and holds its place. A call whose
 * connection breaks before any answer is made again once, if it is safe: GET and HEAD, or a kept body with an
 * {@code Idempotency-Key}. After the first byte of an answer nothing is repeated, and a break is passed on as a break.
 */
final class Forwarding implements RequestBody.Reader {

    private static final CharSequence IDEMPOTENCY_KEY = HttpHeaders.createOptimized("Idempotency-Key");
    private static final int RETRY_AFTER_SECONDS = 2;

    private final Exchange exchange;
    private final Upstream upstream;
    private final HttpServerRequest request;
    private final Watch watch;
    private final RequestBody body;

    private @Nullable Buffer whole;
    private boolean streamed;
    private boolean entered;
    private boolean retried;
    private boolean over;
    private boolean answering;
    private boolean waitingForService;
    private @Nullable HttpClientRequest call;

    Forwarding(Exchange exchange, Upstream upstream, Vertx vertx) {
        this.exchange = exchange;
        this.upstream = upstream;
        this.request = exchange.request();
        this.watch = new Watch(vertx, this::limitMillis, this::tooLate);
        this.body = new RequestBody(request, upstream.config(), this);
    }

    void start() {
        exchange.whenGone(this::callerGone);
        if (!RequestBody.expected(request)) {
            request.resume();
            call();
            return;
        }
        if (RequestBody.declared(request) > upstream.config().maxBody().asLongValue()) {
            exchange.refuse(Refusal.BODY_SIZE);
            return;
        }
        watch.start();
        body.read();
    }

    @Override
    public void whole(Buffer arrived) {
        if (!over) {
            whole = arrived;
            call();
        }
    }

    @Override
    public void streaming() {
        if (!over) {
            streamed = true;
            call();
        }
    }

    @Override
    public void tooLarge() {
        if (over) {
            // The answer came before the body was through, and the caller goes on sending all the same.
            request.connection().close();
        }
        fail(Refusal.BODY_SIZE, 0, Verdict.NONE);
    }

    @Override
    public void moved() {
        watch.moved();
    }

    @Override
    public void handedOver() {
        if (!over) {
            waitingForService = true;
            watch.start();
        }
    }

    private void call() {
        if (!upstream.breaker().permits()) {
            end(Verdict.NONE);
            exchange.refuse(Refusal.SERVICE_UNAVAILABLE, upstream.breaker().secondsUntilProbe());
            return;
        }
        if (!upstream.enter(exchange.holder())) {
            end(Verdict.NONE);
            upstream.breaker().withdrawn();
            exchange.refuse(Refusal.SERVICE_BUSY, RETRY_AFTER_SECONDS);
            return;
        }
        entered = true;
        connect();
    }

    private void connect() {
        waitingForService = true;
        watch.start();
        upstream.request(request.method(), request.uri()).onComplete(connected -> {
            if (connected.failed()) {
                broken(Refusal.SERVICE_UNAVAILABLE);
            } else if (over) {
                connected.result().reset();
            } else {
                send(connected.result());
            }
        });
    }

    private void send(HttpClientRequest outgoing) {
        call = outgoing;
        // Failures reach us by the response below; without a handler here each would be logged as an error as well.
        outgoing.exceptionHandler(broken -> {});
        MultiMap headers = outgoing.headers();
        HeaderRules.toService(request, headers, exchange.id());
        outgoing.response().onComplete(answered -> {
            if (over) {
                return;
            }
            if (answered.succeeded()) {
                answer(answered.result());
            } else {
                broken(Refusal.UPSTREAM_BROKEN);
            }
        });
        if (streamed) {
            stream(outgoing, headers);
        } else if (whole != null) {
            outgoing.end(whole);
        } else {
            if (request.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
                headers.set(HttpHeaders.CONTENT_LENGTH, "0");
            }
            outgoing.end();
        }
    }

    private void stream(HttpClientRequest outgoing, MultiMap headers) {
        waitingForService = false;
        long length = RequestBody.declared(request);
        if (length >= 0) {
            headers.set(HttpHeaders.CONTENT_LENGTH, Long.toString(length));
        } else {
            outgoing.setChunked(true);
        }
        body.streamTo(outgoing);
    }

    private void answer(HttpClientResponse incoming) {
        answering = true;
        // From here on the limit is another one, and may be shorter.
        watch.start();
        exchange.response().setStatusCode(incoming.statusCode());
        HeaderRules.toCaller(incoming.headers(), exchange.response().headers());
        exchange.commonHeaders();
        new AnswerPump(exchange, incoming, this::moved, this::end).start();
    }

    /** The connection could not be made, or broke before an answer. */
    private void broken(Refusal why) {
        if (over) {
            return;
        }
        if (!retried && !streamed && repeatable() && upstream.breaker().permits()) {
            retried = true;
            upstream.countRepeat();
            upstream.breaker().failed();
            call = null;
            connect();
            return;
        }
        fail(why, why == Refusal.SERVICE_UNAVAILABLE ? RETRY_AFTER_SECONDS : 0, Verdict.FAILED);
    }

    private boolean repeatable() {
        HttpMethod method = request.method();
        return method == HttpMethod.GET
                || method == HttpMethod.HEAD
                || request.headers().contains(IDEMPOTENCY_KEY);
    }

    private void callerGone() {
        if (!over) {
            end(Verdict.NONE);
            resetCall();
        }
    }

    private void fail(Refusal why, long retryAfterSeconds, Verdict verdict) {
        if (over) {
            return;
        }
        end(verdict);
        resetCall();
        exchange.refuse(why, retryAfterSeconds);
    }

    private void resetCall() {
        if (call != null) {
            call.reset();
        }
    }

    /** Gives everything back; nothing that arrives later has an effect. */
    private void end(Verdict verdict) {
        if (over) {
            return;
        }
        over = true;
        watch.stop();
        if (entered) {
            upstream.leave(exchange.holder());
            switch (verdict) {
                case SUCCEEDED -> upstream.breaker().succeeded();
                case FAILED -> upstream.breaker().failed();
                case NONE -> upstream.breaker().withdrawn();
            }
        }
    }

    private long limitMillis() {
        return (waitingForService && !answering
                        ? upstream.config().answerTimeout()
                        : upstream.config().idleTimeout())
                .toMillis();
    }

    private void tooLate() {
        if (over) {
            return;
        }
        if (answering) {
            // A caller that has stopped reading says nothing about the service.
            end(exchange.response().writeQueueFull() ? Verdict.NONE : Verdict.FAILED);
            resetCall();
            exchange.breakOff();
        } else if (waitingForService || call != null && call.writeQueueFull()) {
            fail(Refusal.UPSTREAM_TIME, 0, Verdict.FAILED);
        } else {
            fail(Refusal.BODY_TIME, 0, Verdict.NONE);
        }
    }

    /** What a call says about its service. */
    enum Verdict {
        SUCCEEDED,
        FAILED,
        NONE
    }
}
