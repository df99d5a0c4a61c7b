package org.labourrights.gateway.entry;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.labourrights.gateway.exchange.Exchange;
import org.labourrights.gateway.exchange.Exchanges;
import org.labourrights.gateway.exchange.Refusal;
import org.labourrights.gateway.limit.ClientLimits;
import org.labourrights.gateway.token.TokenCheck;
import org.labourrights.gateway.upstream.Forwarder;
import org.labourrights.gateway.upstream.Upstreams;

/**
 * The order in which a request to a service is looked at: address, token, allowance, and then its service. A few
 * operations are open to anybody and are limited by the caller's address.
 */
@Singleton
class FrontDoor {

    private final Exchanges exchanges;
    private final Upstreams upstreams;
    private final TokenCheck tokens;
    private final ClientLimits limits;
    private final Forwarder forwarder;
    private final OpenOperations open;

    FrontDoor(
            Exchanges exchanges,
            Upstreams upstreams,
            TokenCheck tokens,
            ClientLimits limits,
            Forwarder forwarder,
            OpenConfig config) {
        this.exchanges = exchanges;
        this.upstreams = upstreams;
        this.tokens = tokens;
        this.limits = limits;
        this.forwarder = forwarder;
        this.open = new OpenOperations(config.operations().orElse(List.of()));
    }

    void install(@Observes Router router) {
        exchanges.serve("/api/", "api", this::api);
    }

    private void api(Exchange exchange) {
        Optional<String> service = upstreams.nameFor(exchange.request().uri());
        if (service.isEmpty()) {
            exchange.refuse(Refusal.ROUTE);
            return;
        }
        exchange.route(service.get());
        if (open.admits(exchange.request().method().name(), exchange.path())
                && !exchange.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            if (limits.admitUnknown(exchange)) {
                forwarder.forward(exchange, service.get());
            }
            return;
        }
        tokens.require(exchange, token -> {
            exchange.client(token.client());
            if (limits.admit(exchange, token)) {
                forwarder.forward(exchange, service.get());
            }
        });
    }
}
