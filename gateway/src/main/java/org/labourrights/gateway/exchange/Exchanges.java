package org.labourrights.gateway.exchange;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.labourrights.edge.EndingConnections;

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

    private final EndingConnections connections;
    private final int proxies;

    private final List<Served> served = new CopyOnWriteArrayList<>();

    Exchanges(
            Problems problems,
            Observers observers,
            Cors cors,
            EndingConnections connections,
            HeadConfig limits,
            ProxyConfig proxies) {
        this.problems = problems;
        this.observers = observers;
        this.cors = cors;
        this.connections = connections;
        this.head = new HeadRule(limits);
        this.proxies = proxies.count();
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

    /** Those who share the limits of callers without a name. */
    public String network(HttpServerRequest request) {
        return CallerAddress.of(request, proxies).network();
    }

    private void first(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        if (!connections.admits(request)) {
            return;
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

    /** An exchange for a request that one of the server's own pages would answer. */
    public Exchange open(HttpServerRequest request, String route) {
        Exchange exchange = new Exchange(request, problems, observers, proxies);
        exchange.route(route);
        return exchange;
    }

    private record Served(String prefix, String route, Consumer<Exchange> visit) {}
}
