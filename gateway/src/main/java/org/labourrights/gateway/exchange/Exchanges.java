package org.labourrights.gateway.exchange;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Consumer;

/** Opens an {@link Exchange} for each request whose head is in order. */
@Singleton
public class Exchanges {

    private static final int BEFORE_EVERYTHING = -1_000;

    private final Problems problems;
    private final Observers observers;
    private final Cors cors;
    private final HeadRule head;

    Exchanges(Problems problems, Observers observers, Cors cors, HeadConfig limits) {
        this.problems = problems;
        this.observers = observers;
        this.cors = cors;
        this.head = new HeadRule(limits);
    }

    /**
     * Has {@code visit} answer what comes in under {@code path}.
     *
     * @param path as the router understands it: exact, or a prefix with {@code *}
     * @param route name for log and figures
     */
    public void serve(Router router, String path, String route, Consumer<Exchange> visit) {
        router.route(path).order(BEFORE_EVERYTHING).handler(routing -> open(routing.request(), route, visit));
    }

    /** Has {@code visit} answer what nothing else does. */
    public void serveRest(Router router, Consumer<Exchange> visit) {
        router.route().last().handler(routing -> open(routing.request(), "other", visit));
    }

    private void open(HttpServerRequest request, String route, Consumer<Exchange> visit) {
        Exchange exchange = new Exchange(request, problems, observers);
        exchange.route(route);
        Optional<Refusal> wrong = head.judge(request);
        if (wrong.isPresent()) {
            exchange.refuse(wrong.get());
        } else if (!cors.preflight(exchange)) {
            visit.accept(exchange);
        }
    }
}
