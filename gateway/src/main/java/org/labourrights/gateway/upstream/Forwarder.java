package org.labourrights.gateway.upstream;

import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.labourrights.gateway.exchange.Exchange;
import org.labourrights.gateway.exchange.PathTemplates;
import org.labourrights.gateway.exchange.Refusal;

/** Sends admitted exchanges to their services. */
@Singleton
public class Forwarder {

    private static final int NOT_BUILT_RETRY_SECONDS = 60;

    private final Upstreams upstreams;
    private final PathTemplates operations;
    private final Receiving receiving;
    private final Vertx vertx;

    Forwarder(Upstreams upstreams, PathTemplates operations, Receiving receiving, Vertx vertx) {
        this.upstreams = upstreams;
        this.operations = operations;
        this.receiving = receiving;
        this.vertx = vertx;
    }

    /**
     * Answers {@code E-SERVICE-UNAVAILABLE} for a service that is not built here.
     *
     * @param most the longest body that this caller may send, bytes, even where the operation takes a longer one
     */
    public void forward(Exchange exchange, String service, long most) {
        Optional<Upstream> upstream = upstreams.find(service);
        if (upstream.isPresent()) {
            new Forwarding(exchange, upstream.get(), body(exchange, upstream.get(), most), vertx).start();
        } else {
            exchange.refuse(Refusal.SERVICE_UNAVAILABLE, NOT_BUILT_RETRY_SECONDS);
        }
    }

    private Forwarding.Body body(Exchange exchange, Upstream service, long most) {
        long taken = operations
                .longestBody(exchange.request().method().name(), exchange.path())
                .orElse(service.config().maxBody().asLongValue());
        return new Forwarding.Body(receiving, Math.min(taken, most));
    }
}
