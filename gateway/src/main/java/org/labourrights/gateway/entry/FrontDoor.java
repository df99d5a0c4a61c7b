package org.labourrights.gateway.entry;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.labourrights.gateway.exchange.Exchange;
import org.labourrights.gateway.exchange.Exchanges;
import org.labourrights.gateway.exchange.Refusal;
import org.labourrights.gateway.limit.ClientLimits;
import org.labourrights.gateway.token.TokenCheck;
import org.labourrights.gateway.upstream.Forwarder;
import org.labourrights.gateway.upstream.Upstreams;

/** The order in which a request is looked at: shape, address, token, allowance, and then its service. */
@Singleton
class FrontDoor {

    private static final int BEFORE_EVERYTHING = -1_000;

    private final HeadRule head;
    private final Exchanges exchanges;
    private final Upstreams upstreams;
    private final TokenCheck tokens;
    private final ClientLimits limits;
    private final Forwarder forwarder;

    FrontDoor(
            EntryConfig config,
            Exchanges exchanges,
            Upstreams upstreams,
            TokenCheck tokens,
            ClientLimits limits,
            Forwarder forwarder) {
        this.head = new HeadRule(config);
        this.exchanges = exchanges;
        this.upstreams = upstreams;
        this.tokens = tokens;
        this.limits = limits;
        this.forwarder = forwarder;
    }

    void install(@Observes Router router) {
        router.route("/api/*").order(BEFORE_EVERYTHING).handler(this::api);
        router.route().last().handler(this::nothingThere);
    }

    private void api(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        Exchange exchange = exchanges.open(request);
        Optional<Refusal> wrong = head.judge(request);
        if (wrong.isPresent()) {
            exchange.refuse(wrong.get());
            return;
        }
        Optional<String> service = upstreams.nameFor(request.uri());
        if (service.isEmpty()) {
            exchange.refuse(Refusal.NOT_FOUND);
            return;
        }
        exchange.route(service.get());
        tokens.require(exchange, token -> {
            exchange.client(token.client());
            if (limits.admit(exchange, token)) {
                forwarder.forward(exchange, service.get());
            }
        });
    }

    private void nothingThere(RoutingContext routing) {
        exchanges.open(routing.request()).refuse(Refusal.NOT_FOUND);
    }
}
