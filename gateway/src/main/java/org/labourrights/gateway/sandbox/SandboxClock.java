package org.labourrights.gateway.sandbox;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.Map;
import org.labourrights.gateway.exchange.Exchange;
import org.labourrights.gateway.exchange.Exchanges;
import org.labourrights.gateway.exchange.Refusal;
import org.labourrights.gateway.limit.ClientLimits;
import org.labourrights.gateway.token.TokenCheck;
import org.labourrights.gateway.upstream.Fetched;
import org.labourrights.gateway.upstream.Upstream;
import org.labourrights.gateway.upstream.Upstreams;

/**
 * {@code GET} and {@code POST /sandbox/clock}: hands the call to every service in turn, for callers with the role
 * {@code ADMIN}. Answers {@code now} and {@code fired} over all of them, and what each said under {@code services}. The
 * first service that refuses ends it, with its status and problem; those before it have moved, which {@code services}
 * shows.
 */
@Singleton
class SandboxClock {

    private static final String PATH = "/sandbox/clock";
    private static final String ADMIN = "ADMIN";
    private static final int OK = 200;
    private static final int RETRY_AFTER_SECONDS = 5;
    private static final long LARGEST = 4_096;

    private final SandboxConfig config;
    private final Exchanges exchanges;
    private final TokenCheck tokens;
    private final Upstreams upstreams;
    private final ClientLimits limits;

    SandboxClock(
            SandboxConfig config, Exchanges exchanges, TokenCheck tokens, Upstreams upstreams, ClientLimits limits) {
        this.limits = limits;
        this.config = config;
        this.exchanges = exchanges;
        this.tokens = tokens;
        this.upstreams = upstreams;
    }

    void install(@Observes Router router) {
        if (config.enabled()) {
            exchanges.serve(PATH, "sandbox", this::admit);
        }
    }

    private void admit(Exchange exchange) {
        HttpMethod method = exchange.request().method();
        if (!exchange.path().equals(PATH)) {
            exchange.refuse(Refusal.ROUTE);
            return;
        }
        if (method != HttpMethod.GET && method != HttpMethod.POST) {
            exchange.refuse(Refusal.METHOD);
            return;
        }
        if (!limits.admitReader(exchange)) {
            return;
        }
        tokens.require(exchange, token -> {
            exchange.client(token.client());
            if (token.roles().contains(ADMIN)) {
                read(exchange);
            } else {
                exchange.refuse(Refusal.FORBIDDEN);
            }
        });
    }

    private void read(Exchange exchange) {
        Buffer body = Buffer.buffer();
        exchange.request().handler(piece -> {
            body.appendBuffer(piece);
            if (body.length() > LARGEST) {
                exchange.refuse(Refusal.BODY_SIZE, 0, Map.of("limit", LARGEST));
            }
        });
        exchange.request().endHandler(v -> {
            if (!exchange.response().ended()) {
                next(exchange, body, upstreams.built().iterator(), new JsonArray());
            }
        });
        exchange.request().resume();
    }

    private void next(Exchange exchange, Buffer body, Iterator<Upstream> services, JsonArray said) {
        if (!services.hasNext()) {
            answer(exchange, OK, summary(said).put("services", said), "application/json");
            return;
        }
        Upstream service = services.next();
        MultiMap headers = MultiMap.caseInsensitiveMultiMap()
                .addAll(exchange.request().headers())
                .set("X-Request-Id", exchange.id());
        Future<Fetched> call = service.call(
                exchange.request().method(),
                PATH,
                headers,
                body,
                config.timeout().toMillis());
        exchange.hold(call, () -> {
            if (call.failed()) {
                exchange.refuse(Refusal.SERVICE_UNAVAILABLE, RETRY_AFTER_SECONDS);
            } else if (call.result().status() != OK) {
                JsonObject problem = members(call.result()).put("services", said);
                answer(exchange, call.result().status(), problem, call.result().contentType());
            } else {
                said.add(new JsonObject().put("service", service.name()).mergeIn(members(call.result())));
                next(exchange, body, services, said);
            }
        });
    }

    /** The time that the last service says, and how many timers fired in all of them. */
    private static JsonObject summary(JsonArray said) {
        JsonObject summary = new JsonObject();
        int fired = 0;
        for (Object one : said) {
            if (one instanceof JsonObject service) {
                summary.put("now", service.getValue("now"));
                fired += service.getInteger("fired", 0);
            }
        }
        return summary.put("fired", fired);
    }

    private static JsonObject members(Fetched answer) {
        return answer.body().length() > 0 && answer.contentType().contains("json")
                ? answer.body().toJsonObject()
                : new JsonObject();
    }

    private static void answer(Exchange exchange, int status, JsonObject body, String contentType) {
        exchange.response().headers().set(HttpHeaders.CONTENT_TYPE, contentType);
        exchange.answer(status, body.encode());
    }
}
