package org.labourrights.gateway.upstream;

import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.labourrights.gateway.exchange.Exchange;
import org.labourrights.gateway.exchange.Refusal;

/** Sends admitted exchanges to their services. */
@Singleton
public class Forwarder {

    private static final int NOT_BUILT_RETRY_SECONDS = 60;

    private final Upstreams upstreams;
    private final Vertx vertx;

    Forwarder(Upstreams upstreams, Vertx vertx) {
        this.upstreams = upstreams;
        this.vertx = vertx;
    }

    /** Answers {@code E-SERVICE-UNAVAILABLE} for a service that is not built here. */
    public void forward(Exchange exchange, String service) {
        Optional<Upstream> upstream = upstreams.find(service);
        if (upstream.isPresent()) {
            new Forwarding(exchange, upstream.get(), vertx).start();
        } else {
            exchange.refuse(Refusal.SERVICE_UNAVAILABLE, NOT_BUILT_RETRY_SECONDS);
        }
    }
}
