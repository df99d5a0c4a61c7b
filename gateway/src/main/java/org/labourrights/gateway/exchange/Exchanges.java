package org.labourrights.gateway.exchange;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The first to see a request: refuses heads that are not in order, whatever they ask for, and opens an {@link Exchange}
 * for each address that is served here. Addresses are compared as they were sent, never as they could be normalised.
 */
@Singleton
public class Exchanges {

    private static final int BEFORE_EVERYTHING = -1_000;

    private final Problems problems;
    private final Observers observers;
    private final Cors cors;
    private final HeadRule head;

    /** Connections whose last request is here or was answered. */
    private final Cache<HttpConnection, Boolean> ending =
            Caffeine.newBuilder().weakKeys().build();

    private final List<Served> served = new CopyOnWriteArrayList<>();

    Exchanges(Problems problems, Observers observers, Cors cors, HeadConfig limits) {
        this.problems = problems;
        this.observers = observers;
        this.cors = cors;
        this.head = new HeadRule(limits);
    }

    void install(@Observes Router router) {
        router.route().order(BEFORE_EVERYTHING).handler(this::first);
        router.route().last().handler(routing -> open(routing.request(), "other")
                .refuse(Refusal.ROUTE));
    }

    /**
     * Has {@code visit} answer what comes in under {@code prefix}.
     *
     * @param route name for log and figures
     */
    public void serve(String prefix, String route, Consumer<Exchange> visit) {
        served.add(new Served(prefix, route, visit));
    }

    private void first(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (ending.getIfPresent(request.connection()) != null) {
            request.connection().close();
            return;
        }
        if (Exchange.isLast(request)) {
            ending.put(request.connection(), true);
        }
        Optional<Refusal> wrong = head.judge(request);
        if (wrong.isPresent()) {
            open(request, "other").refuse(wrong.get());
            return;
        }
        for (Served one : served) {
            if (request.uri().startsWith(one.prefix())) {
                Exchange exchange = open(request, one.route());
                if (!cors.preflight(exchange)) {
                    one.visit().accept(exchange);
                }
                return;
            }
        }
        routing.next();
    }

    private Exchange open(HttpServerRequest request, String route) {
        Exchange exchange = new Exchange(request, problems, observers);
        exchange.route(route);
        return exchange;
    }

    private record Served(String prefix, String route, Consumer<Exchange> visit) {}
}
