package org.labourrights.gateway.exchange;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;

/**
 * Prometheus figures: {@code gateway_requests_seconds} by route, method and status. The labels come from closed sets, so
 * that no caller can make a new series.
 */
@Singleton
class Figures {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final int STATUS_GONE = 499;

    private final MeterRegistry registry;
    private final ConcurrentMap<Series, Timer> timers = new ConcurrentHashMap<>();

    Figures(MeterRegistry registry) {
        this.registry = registry;
    }

    void count(Exchange exchange, boolean gone) {
        String method = exchange.request().method().name();
        int status = gone ? STATUS_GONE : exchange.response().getStatusCode();
        timers.computeIfAbsent(
                        new Series(exchange.route(), METHODS.contains(method) ? method : "other", status), this::timer)
                .record(exchange.nanosSinceStart(), TimeUnit.NANOSECONDS);
    }

    private Timer timer(Series series) {
        return Timer.builder("gateway.requests")
                .description(
                        "Requests by route, method and status; 499 means that the caller left before the answer was complete")
                .tag("route", series.route())
                .tag("method", series.method())
                .tag("status", Integer.toString(series.status()))
                .register(registry);
    }

    private record Series(String route, String method, int status) {}
}
