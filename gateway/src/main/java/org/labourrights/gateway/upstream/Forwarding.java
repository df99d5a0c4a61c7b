package org.labourrights.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labourrights.gateway.exchange.Exchange;
import org.labourrights.gateway.exchange.Refusal;
import org.labourrights.gateway.upstream.Visit.Verdict;

/**
 * Carries one exchange to its service and back.
 *
 * <p>The service is called only once a small body has arrived whole, so slow callers of that kind hold no place there; a
 * longer one streams and holds its place. A call whose connection breaks before any answer is made again once, if it is
 * safe: GET and HEAD, or a kept body with an {@code Idempotency-Key}. After the first byte of an answer nothing is repeated,
 * and a break is passed on as a break.
 *
 * <p>What a call says about its service is settled when its answer begins: whatever comes after depends on the caller too.
 * For the same reason a connection that breaks while a body streams says nothing.
 */
final class Forwarding implements RequestBody.Reader {

    private static final CharSequence IDEMPOTENCY_KEY = HttpHeaders.createOptimized("Idempotency-Key");
    private static final int RETRY_AFTER_SECONDS = 2;

    private final Exchange exchange;
    private final Upstream upstream;
    private final HttpServerRequest request;
    private final Watch watch;
    private final Body limits;
    private final RequestBody body;
    private final Visit visit;

    private @Nullable Buffer whole;
    private boolean streamed;
    private boolean retried;
    private boolean over;
    private boolean answering;
    private boolean waitingForService;
    private @Nullable HttpClientRequest call;

    Forwarding(Exchange exchange, Upstream upstream, Body limits, Vertx vertx) {
        this.exchange = exchange;
        this.upstream = upstream;
        this.request = exchange.request();
        this.watch = new Watch(vertx, this::leftMillis, this::tooLate);
        this.limits = limits;
        this.body = new RequestBody(exchange, limits.rules(), limits.most(), this);
        this.visit = new Visit(upstream, exchange.holder(), exchange.isAnonymous());
    }

    void start() {
        exchange.whenGone(this::callerGone);
        if (!RequestBody.expected(request)) {
            request.resume();
            call();
            return;
        }
        if (RequestBody.declared(request) > limits.most()) {
            tooLarge();
            return;
        }
        body.begin();
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
        end(Verdict.NONE);
        resetCall();
        exchange.refuse(Refusal.BODY_SIZE, 0, Map.of("limit", limits.most()));
    }

    @Override
    public void tooMuchKept() {
        fail(Refusal.SERVICE_BUSY, RETRY_AFTER_SECONDS, Verdict.NONE);
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
        if (!visit.enter(streamed)) {
            fail(Refusal.SERVICE_BUSY, RETRY_AFTER_SECONDS, Verdict.NONE);
        } else if (!visit.permitted()) {
            fail(Refusal.SERVICE_UNAVAILABLE, upstream.breaker().secondsUntilProbe(), Verdict.NONE);
        } else {
            connect();
        }
    }

    private void connect() {
        waitingForService = true;
        watch.start();
        upstream.request(request.method(), request.uri()).onComplete(connected -> {
            if (connected.failed()) {
                broken(Refusal.SERVICE_UNAVAILABLE, Verdict.FAILED);
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
        HeaderRules.toService(exchange, headers);
        outgoing.response().onComplete(answered -> {
            if (over) {
                return;
            }
            if (answered.succeeded()) {
                answer(answered.result());
            } else {
                broken(Refusal.UPSTREAM_BROKEN, streamed ? Verdict.NONE : Verdict.FAILED);
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
        watch.start();
    }

    private void answer(HttpClientResponse incoming) {
        visit.settle(Verdict.SUCCEEDED);
        answering = true;
        // From here on the limit is another one, and may be shorter.
        watch.start();
        if (streamed && !body.ended()) {
            exchange.lastOfConnection();
        }
        exchange.answered(incoming.statusCode());
        HeaderRules.toCaller(incoming.headers(), exchange.response().headers());
        exchange.commonHeaders();
        new AnswerPump(exchange, incoming, this::moved, this::answerSent, this::answerBroken).start();
    }

    /** What is left of a body whose answer is complete is of use to nobody: neither connection is kept for it. */
    private void answerSent(Future<Void> sent) {
        end(Verdict.NONE);
        if (streamed && !body.ended()) {
            resetCall();
            exchange.discardRest(sent);
        }
    }

    private void answerBroken() {
        end(Verdict.NONE);
        exchange.breakOff();
    }

    /** The connection could not be made, or broke before an answer. */
    private void broken(Refusal why, Verdict verdict) {
        if (over) {
            return;
        }
        if (!retried && !streamed && repeatable()) {
            visit.settle(verdict);
            if (visit.permitted()) {
                retried = true;
                upstream.countRepeat();
                call = null;
                connect();
                return;
            }
        }
        fail(why, why == Refusal.SERVICE_UNAVAILABLE ? RETRY_AFTER_SECONDS : 0, verdict);
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
        body.release();
        visit.end(verdict);
    }

    private long leftMillis(long stillMillis) {
        long bearable = waitingForService && !answering
                ? upstream.config().answerTimeout().toMillis()
                : upstream.config().idleTimeout().toMillis();
        return Math.min(bearable - stillMillis, body.leftMillis());
    }

    private void tooLate() {
        if (over) {
            return;
        }
        if (answering) {
            end(Verdict.NONE);
            resetCall();
            exchange.breakOff();
        } else if (waitingForService || call != null && call.writeQueueFull()) {
            fail(Refusal.UPSTREAM_TIME, 0, Verdict.FAILED);
        } else {
            fail(Refusal.BODY_TIME, 0, Verdict.NONE);
        }
    }

    /**
     * What the body of one request may cost.
     *
     * @param most its longest, bytes
     */
    record Body(Receiving rules, long most) {}
}
