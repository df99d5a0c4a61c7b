package org.labourrights.chassis.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
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
import org.labourrights.chassis.problem.HttpFailures;
import org.labourrights.chassis.problem.Language;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemResponses;

/**
 * Problems for what is refused before any endpoint is found: addresses that cannot be decoded, bodies beyond the limit,
 * paths that nobody serves.
 */
@ApplicationScoped
class RouteProblems {

    /** Before everything else, the body limit of the framework included. */
    private static final int FIRST = 10_000;

    private static final int[] STATUSES = {400, 401, 403, 404, 405, 406, 413, 414, 415, 431, 500, 503};

    private final ProblemResponses responses;
    private final long longestBody;

    RouteProblems(
            ProblemResponses responses, @ConfigProperty(name = "labourrights.http.max-body-bytes") long longestBody) {
        this.responses = responses;
        this.longestBody = longestBody;
    }

    void routes(@Observes Router router) {
        for (int status : STATUSES) {
            router.errorHandler(status, failed -> answer(failed, status));
        }
    }

    void filters(@Observes Filters filters) {
        filters.register(this::limitBody, FIRST);
    }

    /** Refuses a body that says itself that it is too long; the framework would answer without a word. */
    private void limitBody(RoutingContext exchange) {
        if (length(exchange.request()) > longestBody) {
            exchange.response().putHeader("Connection", "close");
            exchange.addEndHandler(sent -> exchange.request().connection().close());
            answer(exchange, 413);
            return;
        }
        exchange.next();
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
        HttpServerResponse answer = exchange.response();
        if (answer.ended() || answer.headWritten()) {
            return;
        }
        Problem problem = HttpFailures.problem(status);
        Language language = Language.of(exchange.request().getHeader("Accept-Language"));
        Response described = responses.response(problem, language, null);
        answer.setStatusCode(described.getStatus());
        MultivaluedMap<String, String> headers = described.getStringHeaders();
        headers.forEach((name, values) -> answer.putHeader(name, String.join(", ", values)));
        answer.end(Buffer.buffer(responses.body(problem, language, null)));
    }
}
