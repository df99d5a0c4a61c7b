package org.labourrights.chassis.time.timer;

import io.opentelemetry.api.trace.SpanKind;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.log.JobContext;
import org.labourrights.chassis.log.TraceContext;
import org.labourrights.chassis.scope.SystemScope;

/** Fires one timer: claim, effect and the mark that it has fired are one transaction. */
@ApplicationScoped
class TimerFiring {

    private static final Logger LOG = Logger.getLogger(TimerFiring.class);

    /** What became of one timer. */
    enum Result {
        FIRED,
        FAILED,
        TAKEN
    }

    private final Map<String, TimerHandler> handlers;
    private final DueTimers timers;
    private final SystemScope systemScope;
    private final TraceContext trace;
    private final Clock clock;
    private final TimerConfig config;

    TimerFiring(
            @All List<TimerHandler> handlers,
            DueTimers timers,
            SystemScope systemScope,
            TraceContext trace,
            Clock clock,
            TimerConfig config) {
        this.handlers = handlers.stream().collect(Collectors.toMap(TimerHandler::kind, Function.identity()));
        this.timers = timers;
        this.systemScope = systemScope;
        this.trace = trace;
        this.clock = clock;
        this.config = config;
    }

    Result fire(UUID id, Instant now) {
        return JobContext.call(() -> systemScope.call("timer", () -> fireInScope(id, now)));
    }

    private Result fireInScope(UUID id, Instant now) {
        var claimed = new AtomicReference<@Nullable FiredTimer>();
        try {
            return QuarkusTransaction.requiringNew().call(() -> fireInTransaction(id, now, claimed));
        } catch (RuntimeException e) {
            var timer = claimed.get();
            if (timer == null) {
                LOG.warnf(e, "Timer %s could not be claimed", id);
                return Result.TAKEN;
            }
            return postpone(timer, e);
        }
    }

    private Result fireInTransaction(UUID id, Instant now, AtomicReference<@Nullable FiredTimer> claimed) {
        var claim = timers.claim(id, now);
        if (claim.isEmpty()) {
            return Result.TAKEN;
        }
        var timer = claim.get().timer();
        claimed.set(timer);
        var handler = handlers.get(timer.kind());
        if (handler == null) {
            throw new IllegalStateException("No handler for timers of kind " + timer.kind());
        }
        return trace.continued(claim.get().traceparent(), "timer " + timer.kind(), SpanKind.INTERNAL, () -> {
            handler.fire(timer);
            timers.fired(timer.id(), clock.instant());
            LOG.infof("Timer %s fired: %s %s of %s", timer.id(), timer.kind(), timer.rung(), timer.subject());
            return Result.FIRED;
        });
    }

    private Result postpone(FiredTimer timer, RuntimeException failure) {
        var pause = pauseAfter(timer.attempt());
        LOG.errorf(
                failure,
                "Timer %s failed (%s %s of %s, attempt %d); again in %s",
                timer.id(),
                timer.kind(),
                timer.rung(),
                timer.subject(),
                timer.attempt(),
                pause);
        try {
            // The class alone: a message may quote what a person has written.
            var what = failure.getClass().getName();
            QuarkusTransaction.requiringNew()
                    .run(() -> timers.failed(timer, clock.instant().plus(pause), what));
            return Result.FAILED;
        } catch (RuntimeException e) {
            LOG.warnf(e, "The failure of timer %s could not be noted", timer.id());
            return Result.TAKEN;
        }
    }

    private Duration pauseAfter(int attempt) {
        var pause = config.firstPause().multipliedBy(1L << Math.min(attempt - 1, 20));
        return pause.compareTo(config.longestPause()) > 0 ? config.longestPause() : pause;
    }
}
