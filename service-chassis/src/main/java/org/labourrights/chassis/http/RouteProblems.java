package org.labourrights.chassis.http;

import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.labourrights.chassis.correlation.RequestId;
import org.labourrights.chassis.problem.HttpFailures;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemResponses;
import org.labourrights.edge.Discard;
import org.labourrights.edge.EndingConnections;
import org.labourrights.edge.Language;
import org.labourrights.edge.SingleHeaders;

/**
 * Problems for what is refused before any endpoint is found: addresses that cannot be decoded, headers that must stand alone
 * and do not, bodies beyond the limit, paths that nobody serves.
 */
@ApplicationScoped
class RouteProblems {

    /** Before everything else, the body limit of the framework included. */
    private static final int FIRST = 10_000;

    private static final int[] STATUSES = {400, 401, 403, 404, 405, 406, 413, 414, 415, 431, 500, 503};

    private final ProblemResponses responses;
    private final EndingConnections connections;
    private final long longestBody;

    RouteProblems(
            ProblemResponses responses,
            EndingConnections connections,
            @ConfigProperty(name = "labourrights.http.max-body-bytes") long longestBody) {
        this.responses = responses;
        this.connections = connections;
        this.longestBody = longestBody;
    }

    void routes(@Observes Router router) {
        for (int status : STATUSES) {
            router.errorHandler(status, failed -> answer(failed, status));
        }
    }

    void filters(@Observes Filters filters) {
        filters.register(this::first, FIRST);
        filters.register(this::readAddress, FIRST - 1);
    }

    private void first(RoutingContext exchange) {
        nameForFigures(exchange);
        HttpServerRequest request = exchange.request();
        if (!connections.admits(request)) {
            return;
        }
        if (EndingConnections.isLast(request)) {
            closeAfterwards(exchange);
        }
        if (SingleHeaders.repeated(request.headers()) != null) {
            closeAfterwards(exchange);
            answer(exchange, 400);
        } else {
            limitBody(exchange);
        }
    }

    /** Figures go by the template of the route; what no route matches must not become a label with what it holds. */
    private static void nameForFigures(RoutingContext exchange) {
        HttpRequestMetric metric = HttpRequestMetric.getRequestMetric(exchange);
        if (metric != null) {
            metric.setTemplatePath("other");
        }
    }

    /** Refuses an address whose bytes are no text. */
    private void readAddress(RoutingContext exchange) {
        AddressText.fault(exchange.request().uri())
                .ifPresentOrElse(problem -> answer(exchange, problem), exchange::next);
    }

    /** Refuses a body that says itself that it is too long; the framework would answer without a word. */
    private void limitBody(RoutingContext exchange) {
        if (length(exchange.request()) > longestBody) {
            closeAfterwards(exchange);
            answer(exchange, 413);
            return;
        }
        exchange.next();
    }

    private static void closeAfterwards(RoutingContext exchange) {
        exchange.response().putHeader("Connection", "close");
        exchange.addEndHandler(sent -> {
            if (exchange.request().isEnded()) {
                exchange.request().connection().close();
            } else {
                Discard.rest(exchange.request(), Future.succeededFuture());
            }
        });
    }

    private static long length(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException e) {
            return Long.MAX_VALUE;
        }
    }

    private void answer(RoutingContext exchange, int status) {
        answer(exchange, HttpFailures.problem(status));
    }

    private void answer(RoutingContext exchange, Problem problem) {
        HttpServerResponse answer = exchange.response();
        if (answer.ended() || answer.headWritten()) {
            return;
        }
        Language language = Language.of(exchange.request().getHeader("Accept-Language"));
        String requestId = RequestId.of(exchange.request().getHeader(RequestId.HEADER));
        Response described = responses.response(problem, language, null, requestId);
        answer.setStatusCode(described.getStatus());
        MultivaluedMap<String, String> headers = described.getStringHeaders();
        headers.forEach((name, values) -> answer.putHeader(name, String.join(", ", values)));
        answer.putHeader(RequestId.HEADER, requestId);
        answer.end(Buffer.buffer(responses.body(problem, language, null, requestId)));
    }
}
