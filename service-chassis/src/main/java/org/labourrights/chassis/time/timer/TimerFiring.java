package org.labourrights.chassis.time.timer;

import io.opentelemetry.api.trace.SpanKind;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.log.JobContext;
import org.labourrights.chassis.log.TraceContext;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.time.timer.DueTimers.Claimed;

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
    private final Timers schedule;
    private final SystemScope systemScope;
    private final TraceContext trace;
    private final Clock clock;
    private final TimerConfig config;

    TimerFiring(
            @All List<TimerHandler> handlers,
            DueTimers timers,
            Timers schedule,
            SystemScope systemScope,
            TraceContext trace,
            Clock clock,
            TimerConfig config) {
        this.handlers = handlers.stream()
                .flatMap(handler -> handler.kinds().stream().map(kind -> Map.entry(kind, handler)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        this.timers = timers;
        this.schedule = schedule;
        this.systemScope = systemScope;
        this.trace = trace;
        this.clock = clock;
        this.config = config;
    }

    /** How many timers of the kind may share a transaction. */
    int together(String kind) {
        var handler = handlers.get(kind);
        return handler == null ? 1 : handler.together();
    }

    /**
     * Fires several of one kind in one transaction.
     *
     * @return how many fired; less than {@code ids} when others have taken some
     * @throws RuntimeException or an {@link Error}, when one of them failed: then none has fired, and each has to be fired alone
     */
    int fireAll(String kind, List<UUID> ids, Instant now) {
        var handler = Objects.requireNonNull(handlers.get(kind));
        return JobContext.call(() -> systemScope.inOwnName(
                "timer", () -> QuarkusTransaction.requiringNew().call(() -> fireTogether(kind, handler, ids, now))));
    }

    private int fireTogether(String kind, TimerHandler handler, List<UUID> ids, Instant now) {
        var claimed = timers.claimAll(ids, now).stream().map(Claimed::timer).toList();
        if (claimed.isEmpty()) {
            return 0;
        }
        return trace.continued(null, "timers " + kind, SpanKind.INTERNAL, () -> {
            handler.fireAll(claimed);
            timers.allFired(claimed.stream().map(FiredTimer::id).toList(), clock.instant());
            LOG.infof(
                    "%d timers of kind %s fired, due at %s",
                    claimed.size(), kind, claimed.getFirst().dueAt());
            return claimed.size();
        });
    }

    Result fire(UUID id, Instant now) {
        return JobContext.call(() -> systemScope.inOwnName("timer", () -> fireInScope(id, now)));
    }

    private Result fireInScope(UUID id, Instant now) {
        var claimed = new AtomicReference<@Nullable FiredTimer>();
        try {
            return QuarkusTransaction.requiringNew().call(() -> fireInTransaction(id, now, claimed));
        } catch (RuntimeException | Error e) {
            var timer = claimed.get();
            if (timer == null) {
                LOG.warnf(e, "Timer %s could not be claimed", id);
                return Result.TAKEN;
            }
            return afterFailure(timer, now, e);
        }
    }

    private Result fireInTransaction(UUID id, Instant now, AtomicReference<@Nullable FiredTimer> claimed) {
        var claim = timers.claim(id, now);
        if (claim.isEmpty()) {
            return Result.TAKEN;
        }
        var timer = claim.get().timer();
        claimed.set(timer);
        var handler = handler(timer);
        return trace.continued(claim.get().traceparent(), "timer " + timer.kind(), SpanKind.INTERNAL, () -> {
            handler.fire(timer);
            timers.fired(timer.id(), clock.instant());
            LOG.infof("Timer %s fired: %s %s of %s", timer.id(), timer.kind(), timer.rung(), timer.subject());
            return Result.FIRED;
        });
    }

    private TimerHandler handler(FiredTimer timer) {
        var handler = handlers.get(timer.kind());
        if (handler == null) {
            throw new IllegalStateException("No handler for timers of kind " + timer.kind());
        }
        return handler;
    }

    /** Smaller timers take its place, if its handler knows of any; otherwise it is tried again later. */
    private Result afterFailure(FiredTimer timer, Instant now, Throwable failure) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                // Another replica may have fired it since the failure was rolled back.
                if (timers.claim(timer.id(), now).isEmpty()) {
                    return Result.TAKEN;
                }
                var instead = handler(timer).instead(timer);
                if (instead.isEmpty()) {
                    failed(timer, failure, handler(timer)::goesOn);
                    return Result.FAILED;
                }
                LOG.errorf(failure, "%s failed; %d smaller timers take its place", told(timer), instead.size());
                schedule.scheduleAll(instead);
                timers.fired(timer.id(), clock.instant());
                return Result.FIRED;
            });
        } catch (RuntimeException e) {
            e.addSuppressed(failure);
            return postponeAlone(timer, e);
        }
    }

    /** For a timer that cannot even be replaced, or that nobody knows how to handle. */
    private Result postponeAlone(FiredTimer timer, RuntimeException failure) {
        try {
            QuarkusTransaction.requiringNew().run(() -> failed(timer, failure, setAside -> List.of()));
            return Result.FAILED;
        } catch (RuntimeException | Error e) {
            LOG.warnf(e, "The failure of timer %s could not be noted", timer.id());
            return Result.TAKEN;
        }
    }

    private void failed(FiredTimer timer, Throwable failure, Function<FiredTimer, List<TimerRequest>> goesOn) {
        // The class alone: a message may quote what a person has written.
        String failureClass = reason(failure).getClass().getName();
        if (timer.attempt() >= config.attempts()) {
            LOG.errorf(failure, "%s failed %d times; it is set aside", told(timer), timer.attempt());
            timers.setAside(timer, clock.instant(), failureClass);
            schedule.scheduleAll(goesOn.apply(timer));
            return;
        }
        var pause = pauseAfter(timer.attempt());
        LOG.errorf(failure, "%s failed, attempt %d; again in %s", told(timer), timer.attempt(), pause);
        timers.failed(timer, clock.instant().plus(pause), failureClass);
    }

    /** What an error, or a checked exception, inside a transaction comes out wrapped in says nothing. */
    private static Throwable reason(Throwable failure) {
        var cause = failure.getCause();
        return failure instanceof QuarkusTransactionException && cause != null ? cause : failure;
    }

    private static String told(FiredTimer timer) {
        return "Timer %s (%s %s of %s)".formatted(timer.id(), timer.kind(), timer.rung(), timer.subject());
    }

    private Duration pauseAfter(int attempt) {
        var pause = config.firstPause().multipliedBy(1L << Math.min(attempt - 1, 20));
        return pause.compareTo(config.longestPause()) > 0 ? config.longestPause() : pause;
    }
}
