package org.labourrights.gateway.docs;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.labourrights.gateway.exchange.Exchange;
import org.labourrights.gateway.exchange.Exchanges;
import org.labourrights.gateway.exchange.Refusal;
import org.labourrights.gateway.limit.ClientLimits;
import org.labourrights.gateway.upstream.Fetched;
import org.labourrights.gateway.upstream.Upstream;
import org.labourrights.gateway.upstream.Upstreams;

/**
 * {@code /asyncapi/{service}}: the events of a service with their schemas, as JSON or YAML by suffix or {@code Accept}.
 * Asked for when somebody reads, at most once a refresh; a service that is down keeps what it last gave.
 */
@Singleton
class EventRoutes {

    static final String BASE = "/asyncapi";

    private static final Logger LOG = Logger.getLogger(EventRoutes.class);
    private static final int OK = 200;
    private static final int SERVICE_RETRY_SECONDS = 5;

    private final Exchanges exchanges;
    private final Upstreams upstreams;
    private final ClientLimits limits;
    private final DocsConfig config;
    private final ObjectMapper json;
    private final Vertx vertx;
    private final Map<String, Description> known = new ConcurrentHashMap<>();
    private final Map<String, Future<Void>> asked = new ConcurrentHashMap<>();

    EventRoutes(
            Exchanges exchanges,
            Upstreams upstreams,
            ClientLimits limits,
            DocsConfig config,
            ObjectMapper json,
            Vertx vertx) {
        this.exchanges = exchanges;
        this.upstreams = upstreams;
        this.limits = limits;
        this.config = config;
        this.json = json;
        this.vertx = vertx;
    }

    void install(@Observes Router router) {
        exchanges.serve(BASE, "asyncapi", this::show);
    }

    private void show(Exchange exchange) {
        if (!limits.admitReader(exchange)) {
            return;
        }
        HttpMethod method = exchange.request().method();
        if (method != HttpMethod.GET && method != HttpMethod.HEAD) {
            exchange.refuse(Refusal.METHOD);
            return;
        }
        String rest = exchange.path().substring(BASE.length());
        Notation notation = Notation.of(rest, exchange.request().getHeader(HttpHeaders.ACCEPT));
        String name = notation.strip(rest);
        String service = name.startsWith("/") ? name.substring(1) : "";
        if (!upstreams.names().contains(service)) {
            exchange.refuse(Refusal.ROUTE);
            return;
        }
        Optional<Upstream> built = upstreams.built().stream()
                .filter(upstream -> upstream.name().equals(service))
                .findFirst();
        if (built.isEmpty()) {
            exchange.refuse(Refusal.SERVICE_UNAVAILABLE, SERVICE_RETRY_SECONDS);
        } else {
            exchange.hold(fresh(built.get()), () -> answer(exchange, service, notation));
        }
    }

    private void answer(Exchange exchange, String service, Notation notation) {
        Description found = known.get(service);
        if (found == null) {
            exchange.refuse(Refusal.SERVICE_UNAVAILABLE, SERVICE_RETRY_SECONDS);
            return;
        }
        exchange.response().headers().set(HttpHeaders.CONTENT_TYPE, notation.mediaType());
        exchange.response().headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        exchange.response().headers().set(HttpHeaders.CACHE_CONTROL, "no-cache");
        exchange.answer(OK, notation.of(found));
    }

    /** Completes when the document is there or could not be had; asked again when it has grown old. */
    private Future<Void> fresh(Upstream service) {
        return asked.computeIfAbsent(service.name(), name -> {
            Future<Void> asking = service.asyncapi()
                    .compose(answer -> vertx.executeBlocking(() -> keep(name, answer), false))
                    .onFailure(failure -> LOG.debugf("no events from %s: %s", name, failure.getMessage()))
                    .otherwiseEmpty();
            asking.onComplete(done -> vertx.setTimer(
                    (known.containsKey(name) ? config.refresh() : config.refreshWhileMissing()).toMillis(),
                    t -> asked.remove(name)));
            return asking;
        });
    }

    private Void keep(String service, Fetched answer) throws IOException {
        if (answer.status() != OK) {
            throw new IOException("status " + answer.status());
        }
        known.put(service, Description.of(json.readTree(answer.body().getBytes())));
        return null;
    }
}
