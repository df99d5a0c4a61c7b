package org.labourrights.gateway.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.labourrights.edge.Language;
import org.labourrights.edge.ProblemPage;
import org.labourrights.gateway.upstream.Fetched;
import org.labourrights.gateway.upstream.Upstream;
import org.labourrights.gateway.upstream.Upstreams;

/**
 * The problems of the services. Each is asked for all of its own at once and now and then, so that callers who ask for pages
 * make no work there, whatever they ask for.
 */
@Singleton
class ServiceProblems {

    private static final Logger LOG = Logger.getLogger(ServiceProblems.class);
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final long AGAIN_MILLIS = 3_000;
    private static final int OK = 200;

    private final Upstreams upstreams;
    private final ObjectMapper json;
    private final Vertx vertx;
    private final Cache<Asked, Future<Map<String, ProblemPage>>> known =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build();

    ServiceProblems(Upstreams upstreams, ObjectMapper json, Vertx vertx) {
        this.upstreams = upstreams;
        this.json = json;
        this.vertx = vertx;
    }

    /** All codes of all services that can be had, by code. */
    Future<Map<String, ProblemPage>> all(Language language) {
        List<Future<Map<String, ProblemPage>>> each = upstreams.built().stream()
                .map(service -> known.get(new Asked(service.name(), language), asked -> ask(service, asked)))
                .toList();
        return Future.join(each).otherwiseEmpty().map(done -> each.stream()
                .filter(Future::succeeded)
                .flatMap(one -> one.result().values().stream())
                .collect(Collectors.toMap(ProblemPage::code, Function.identity(), (one, other) -> one)));
    }

    private Future<Map<String, ProblemPage>> ask(Upstream service, Asked asked) {
        Future<Map<String, ProblemPage>> answer =
                service.problems(asked.language().tag()).map(this::read);
        answer.onFailure(failure -> {
            LOG.debugf("no problem catalogue from %s: %s", service.name(), failure.getMessage());
            vertx.setTimer(AGAIN_MILLIS, t -> known.invalidate(asked));
        });
        return answer;
    }

    private Map<String, ProblemPage> read(Fetched answer) {
        if (answer.status() != OK) {
            throw new IllegalStateException("status " + answer.status());
        }
        try {
            return Stream.of(json.readValue(answer.body().getBytes(), ProblemPage[].class))
                    .collect(Collectors.toMap(ProblemPage::code, Function.identity()));
        } catch (IOException malformed) {
            throw new IllegalStateException("no catalogue", malformed);
        }
    }

    private record Asked(String service, Language language) {}
}
