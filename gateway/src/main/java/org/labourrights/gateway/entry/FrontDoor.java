package org.labourrights.gateway.entry;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.labourrights.gateway.attempt.FailedAttempts;
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

    private static final int NOT_FOUND = 404;

    private final Exchanges exchanges;
    private final Upstreams upstreams;
    private final TokenCheck tokens;
    private final ClientLimits limits;
    private final Forwarder forwarder;
    private final FailedAttempts attempts;
    private final OpenOperations open;

    FrontDoor(
            Exchanges exchanges,
            Upstreams upstreams,
            TokenCheck tokens,
            ClientLimits limits,
            Forwarder forwarder,
            FailedAttempts attempts,
            OpenConfig config) {
        this.exchanges = exchanges;
        this.upstreams = upstreams;
        this.tokens = tokens;
        this.limits = limits;
        this.forwarder = forwarder;
        this.attempts = attempts;
        this.open = new OpenOperations(
                config.operations().orElse(List.of()), config.maxBody().asLongValue());
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
        Optional<OpenOperations.Asked> asked = exchange.request().headers().contains(HttpHeaders.AUTHORIZATION)
                ? Optional.empty()
                : open.find(exchange.request().method().name(), exchange.path());
        if (asked.isPresent()) {
            unknown(exchange, service.get(), asked.get());
            return;
        }
        tokens.require(exchange, token -> {
            exchange.client(token.client());
            if (limits.admit(exchange, token)) {
                forwarder.forward(exchange, service.get(), Long.MAX_VALUE);
            }
        });
    }

    /** What stands behind an id is shown to whoever knows it, so an id that is none is a guess. */
    private void unknown(Exchange exchange, String service, OpenOperations.Asked asked) {
        String id = asked.id();
        if (!limits.admitUnknown(exchange) || !id.isEmpty() && !attempts.mayTryCode(exchange, id)) {
            return;
        }
        if (!id.isEmpty()) {
            exchange.whenAnswered(status -> {
                if (status == NOT_FOUND) {
                    attempts.wrongCode(exchange, id);
                }
            });
        }
        forwarder.forward(exchange, service, asked.longestBody());
    }
}
