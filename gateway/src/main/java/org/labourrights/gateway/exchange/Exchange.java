package org.labourrights.gateway.exchange;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way through the gateway. Lives on the event loop of its connection and is never shared, so nothing
 * here is synchronised.
 */
public final class Exchange {

    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized(RequestId.HEADER);
    private static final CharSequence PROBLEM_TYPE = HttpHeaders.createOptimized(Problems.MEDIA_TYPE);
    private static final CharSequence RETRY_AFTER = HttpHeaders.createOptimized("Retry-After");

    private static final int NO_CONTENT = 204;

    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final Problems problems;
    private final Observers observers;
    private final String id;
    private final long startedAt = System.nanoTime();

    private String route = "other";
    private String client = "";
    private String holder = "";
    private @Nullable Refusal refusal;
    private @Nullable Runnable whenGone;
    private boolean over;

    Exchange(HttpServerRequest request, Problems problems, Observers observers) {
        this.request = request;
        this.response = request.response();
        this.problems = problems;
        this.observers = observers;
        this.id = RequestId.of(request.getHeader(REQUEST_ID));
        // When a caller leaves, all three are called in this order: the first to come says how it ended.
        response.exceptionHandler(left -> finish(true));
        response.endHandler(v -> {
            finish(false);
            endConnection();
        });
        response.closeHandler(v -> finish(true));
    }

    /**
     * Whether nothing more is read from the connection after this request. The server drops a {@code Content-Length} that
     * stands beside {@code Transfer-Encoding} before anybody sees it, and what one hop takes for the rest of a body is
     * the next request to another: RFC 9112 §6.3 has such connections closed.
     */
    static boolean isLast(HttpServerRequest request) {
        return request.version() != HttpVersion.HTTP_2 && request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
    }

    private void endConnection() {
        if (isLast(request)) {
            if (request.isEnded()) {
                request.connection().close();
            } else {
                Discard.rest(request, Future.succeededFuture());
            }
        }
    }

    public HttpServerRequest request() {
        return request;
    }

    public HttpServerResponse response() {
        return response;
    }

    /** The request id: the caller's if well formed, otherwise made here. */
    public String id() {
        return id;
    }

    /** Name of the route for figures and log: an upstream's name, or the gateway's own function. */
    public String route() {
        return route;
    }

    public void route(String name) {
        this.route = name;
    }

    /** The calling application (never a person), or empty. */
    public String client() {
        return client;
    }

    public void client(String name) {
        this.client = name;
    }

    /** Who shares allowance and places with whom: tells callers apart and is written down nowhere. */
    public String holder() {
        return holder;
    }

    public void holder(String key) {
        this.holder = key;
    }

    public Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    public long nanosSinceStart() {
        return System.nanoTime() - startedAt;
    }

    /** Runs {@code action} once if the caller's connection goes away before the answer is complete. */
    public void whenGone(Runnable action) {
        this.whenGone = action;
    }

    /** Headers that every answer carries, whoever made it. */
    public void commonHeaders() {
        MultiMap headers = response.headers();
        headers.set(REQUEST_ID, id);
        if (isLast(request)) {
            headers.set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        SecurityHeaders.addTo(headers, request.isSSL());
    }

    /** Waits for {@code event}, however it ends, and goes on here on the exchange's own event loop unless it is over. */
    public void hold(Future<?> event, Runnable then) {
        Context context = Vertx.currentContext();
        event.onComplete(done -> context.runOnContext(v -> {
            if (!over) {
                then.run();
            }
        }));
    }

    public void refuse(Refusal why) {
        refuse(why, 0);
    }

    /**
     * Answers a problem, unless an answer has already begun.
     *
     * @param retryAfterSeconds value of {@code Retry-After}, or 0 for none
     */
    public void refuse(Refusal why, long retryAfterSeconds) {
        if (response.headWritten() || response.closed()) {
            return;
        }
        this.refusal = why;
        Language language = Language.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        MultiMap headers = response.headers();
        headers.set(HttpHeaders.CONTENT_TYPE, PROBLEM_TYPE);
        headers.set(HttpHeaders.CONTENT_LANGUAGE, language.tag());
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        if (retryAfterSeconds > 0) {
            headers.set(RETRY_AFTER, Long.toString(retryAfterSeconds));
        }
        answer(problems.status(why), problems.body(why, language, path(), id));
    }

    /** Answers with the common headers and {@code body}; content type and other headers are set by then. */
    public void answer(int status, String body) {
        response.setStatusCode(status);
        commonHeaders();
        send(body);
    }

    /** Sends a whole text as the answer; a HEAD request gets its length only. What is left of the request is discarded. */
    private void send(String body) {
        Buffer bytes = Buffer.buffer(body);
        boolean unread = !request.isEnded();
        if (unread && request.version() != HttpVersion.HTTP_2) {
            response.headers().set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        if (response.getStatusCode() != NO_CONTENT) {
            response.headers().set(HttpHeaders.CONTENT_LENGTH, Integer.toString(bytes.length()));
        }
        Future<Void> sent = request.method() == HttpMethod.HEAD ? response.end() : response.end(bytes);
        if (unread) {
            Discard.rest(request, sent);
        }
    }

    /** Breaks the answer off so that the caller sees it: a truncated answer must not look like a whole one. */
    public void breakOff() {
        if (request.version() == HttpVersion.HTTP_2) {
            response.reset();
        } else {
            request.connection().close();
        }
        finish(true);
    }

    /** Path of the request without its query. */
    public String path() {
        String uri = request.uri();
        int query = uri.indexOf('?');
        return query < 0 ? uri : uri.substring(0, query);
    }

    private void finish(boolean gone) {
        if (over) {
            return;
        }
        over = true;
        if (gone && whenGone != null) {
            whenGone.run();
        }
        observers.observe(this, gone);
    }
}
