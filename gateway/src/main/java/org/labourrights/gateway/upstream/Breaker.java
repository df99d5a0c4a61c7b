package org.labourrights.gateway.upstream;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowSynchronizationStrategy;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.net.ConnectException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stops calling a service that fails, and probes now and then whether it is back: the circuit breaker of resilience4j over
 * the calls of the last seconds. Only failures of the transport count (no connection, a closed one, no answer in time): a
 * service that answers, whatever it answers, is there.
 *
 * <p>A call speaks for the state in which it began. Without that, calls from before the breaker opened would judge the
 * service in the place of its probes.
 */
final class Breaker {

    private static final Throwable FAILURE = new ConnectException();

    private final CircuitBreaker circuit;
    private final Clock clock;
    private final Duration pause;
    private final AtomicLong changes = new AtomicLong();
    private volatile Instant opened = Instant.EPOCH;

    Breaker(UpstreamConfig.Breaker config, Clock clock) {
        this.clock = clock;
        this.pause = config.pause();
        this.circuit = CircuitBreaker.of(
                "upstream",
                CircuitBreakerConfig.custom()
                        .clock(clock)
                        .slidingWindow(
                                (int) Math.max(1, config.window().toSeconds()),
                                config.calls(),
                                SlidingWindowType.TIME_BASED,
                                SlidingWindowSynchronizationStrategy.SYNCHRONIZED)
                        .failureRateThreshold((float) (config.share() * 100))
                        .waitDurationInOpenState(pause)
                        .permittedNumberOfCallsInHalfOpenState(config.probes())
                        .writableStackTraceEnabled(false)
                        .build());
        circuit.getEventPublisher().onStateTransition(change -> {
            opened = clock.instant();
            changes.incrementAndGet();
        });
    }

    CircuitBreaker.State state() {
        return circuit.getState();
    }

    /**
     * Leave to make one call, whose end must be told to it; empty if none is to be made now.
     *
     * @param probe whether the call may be one of those that say whether the service is back: its caller must not be able to
     *     draw it out
     */
    Optional<Permit> permit(boolean probe) {
        if (circuit.getState() == CircuitBreaker.State.CLOSED) {
            return acquire();
        }
        return probe ? acquireOneByOne() : Optional.empty();
    }

    /** The change of state that the first probe makes must be counted before the next one asks. */
    private synchronized Optional<Permit> acquireOneByOne() {
        return acquire();
    }

    private Optional<Permit> acquire() {
        return circuit.tryAcquirePermission() ? Optional.of(new Permit(changes.get())) : Optional.empty();
    }

    /** Seconds until the next probe, at least 1. */
    long secondsUntilProbe() {
        if (circuit.getState() != CircuitBreaker.State.OPEN) {
            return 1;
        }
        long left = Duration.between(clock.instant(), opened.plus(pause)).toMillis();
        return Math.max(1, TimeUnit.MILLISECONDS.toSeconds(left + 999));
    }

    /** One call. Exactly one of its methods is called once. */
    final class Permit {

        private final long began;

        private Permit(long began) {
            this.began = began;
        }

        void answered() {
            if (began == changes.get()) {
                circuit.onSuccess(0, TimeUnit.NANOSECONDS);
            }
        }

        void failed() {
            if (began == changes.get()) {
                circuit.onError(0, TimeUnit.NANOSECONDS, FAILURE);
            }
        }

        /** The call ended without saying anything about the service: the caller left, or caused what happened. */
        void withdrawn() {
            if (began == changes.get()) {
                circuit.releasePermission();
            }
        }
    }
}
