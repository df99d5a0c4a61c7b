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
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.labourrights.edge.Discard;
import org.labourrights.edge.EndingConnections;
import org.labourrights.edge.Language;

/**
 * One request on its way through the gateway. Lives on the event loop of its connection and is never shared, so nothing
 * here is synchronised.
 */
public final class Exchange {

    public static final CharSequence REQUEST_ID = HttpHeaders.createOptimized(RequestId.HEADER);
    private static final CharSequence PROBLEM_TYPE = HttpHeaders.createOptimized(Problems.MEDIA_TYPE);
    private static final CharSequence RETRY_AFTER = HttpHeaders.createOptimized("Retry-After");

    private static final int NO_CONTENT = 204;

    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final Problems problems;
    private final Observers observers;
    private final CallerAddress caller;
    private final String id;
    private final long startedAt = System.nanoTime();

    private String route = "other";
    private String client = "";
    private String holder = "";
    private boolean anonymous;
    private @Nullable Refusal refusal;
    private @Nullable Runnable whenGone;
    private @Nullable IntConsumer whenAnswered;
    private boolean last;
    private boolean discarding;
    private boolean over;

    Exchange(HttpServerRequest request, Problems problems, Observers observers, int proxies) {
        this.request = request;
        this.response = request.response();
        this.problems = problems;
        this.observers = observers;
        this.caller = CallerAddress.of(request, proxies);
        this.id = RequestId.of(request.getHeader(REQUEST_ID));
        this.last = EndingConnections.isLast(request);
        // A caller that leaves in the middle of its body is seen below; without a handler each would be logged as an
        // error.
        request.exceptionHandler(left -> {});
        // When a caller leaves, all three are called in this order: the first to come says how it ended.
        response.exceptionHandler(left -> finish(true));
        response.endHandler(v -> {
            finish(false);
            endConnection();
        });
        response.closeHandler(v -> finish(true));
    }

    private void endConnection() {
        if (last) {
            if (request.isEnded()) {
                request.connection().close();
            } else {
                discardRest(Future.succeededFuture());
            }
        }
    }

    /** Nothing more is read from the connection after this request: the rest of its body would be taken for the next one. */
    public void lastOfConnection() {
        last |= request.version() != HttpVersion.HTTP_2;
    }

    /** Does away with what the caller still sends of its body. */
    public void discardRest(Future<Void> sent) {
        if (!discarding) {
            discarding = true;
            Discard.rest(request, sent);
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

    /** Whether the caller has no token, and so shares allowance and places with whoever is at the same address. */
    public boolean isAnonymous() {
        return anonymous;
    }

    public void anonymous() {
        this.anonymous = true;
    }

    public void holder(String key) {
        this.holder = key;
    }

    /** Where the caller is, as text; tells callers apart and is written down nowhere. */
    public String address() {
        return caller.text();
    }

    /** Those who share the limits of callers without a name. */
    public String network() {
        return caller.network();
    }

    /** Whether the caller speaks TLS, with the gateway or with the proxy before it. */
    public boolean secure() {
        return caller.secure();
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

    /** Tells {@code action} the status of the service's answer, before it is passed on. */
    public void whenAnswered(IntConsumer action) {
        this.whenAnswered = action;
    }

    /** The service has answered with this status. */
    public void answered(int status) {
        response.setStatusCode(status);
        if (whenAnswered != null) {
            whenAnswered.accept(status);
        }
    }

    /** Headers that every answer carries, whoever made it. */
    public void commonHeaders() {
        MultiMap headers = response.headers();
        headers.set(REQUEST_ID, id);
        if (last) {
            headers.set(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        }
        SecurityHeaders.addTo(headers, secure());
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
        refuse(why, retryAfterSeconds, Map.of());
    }

    /**
     * Answers a problem, unless an answer has already begun.
     *
     * @param members what is told beside the text, and stands in it
     */
    public void refuse(Refusal why, long retryAfterSeconds, Map<String, Object> members) {
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
        answer(problems.status(why), problems.body(why, language, path(), id, members, retryAfterSeconds));
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
            discardRest(sent);
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
