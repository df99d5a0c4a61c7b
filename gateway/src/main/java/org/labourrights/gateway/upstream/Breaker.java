package org.labourrights.gateway.upstream;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Stops calling a service that fails, and probes now and then whether it is back. Only failures of the transport count
 * (no connection, a closed one, no answer in time): a service that answers, whatever it answers, is there.
 *
 * <p>Every permit that {@link #permits()} gives must come back by exactly one of {@link #succeeded()}, {@link #failed()}
 * or {@link #withdrawn()}.
 */
final class Breaker {

    /** Where a breaker stands. */
    enum State {
        CLOSED,
        OPEN,
        HALF_OPEN
    }

    private final int failuresToOpen;
    private final double shareToOpen;
    private final long windowNanos;
    private final long pauseNanos;
    private final int probes;
    private final LongSupplier nanoTime;

    private volatile State state = State.CLOSED;
    private volatile int failures;
    private int calls;
    private long windowStart;
    private long openedAt;
    private int probing;
    private int probesSucceeded;

    Breaker(UpstreamConfig.Breaker config, LongSupplier nanoTime) {
        this.failuresToOpen = config.failures();
        this.shareToOpen = config.share();
        this.windowNanos = config.window().toNanos();
        this.pauseNanos = config.pause().toNanos();
        this.probes = config.probes();
        this.nanoTime = nanoTime;
    }

    State state() {
        return state;
    }

    /** Whether a call may be made now. */
    boolean permits() {
        return state == State.CLOSED || probeAllowed();
    }

    /** Seconds until the next probe, at least 1. */
    synchronized long secondsUntilProbe() {
        long left = openedAt + pauseNanos - nanoTime.getAsLong();
        return state == State.OPEN ? Math.max(1, TimeUnit.NANOSECONDS.toSeconds(left + 999_999_999L)) : 1;
    }

    private synchronized boolean probeAllowed() {
        return switch (state) {
            case CLOSED -> true;
            case OPEN -> {
                if (nanoTime.getAsLong() - openedAt < pauseNanos) {
                    yield false;
                }
                state = State.HALF_OPEN;
                probing = 1;
                probesSucceeded = 0;
                yield true;
            }
            case HALF_OPEN -> {
                if (probing + probesSucceeded >= probes) {
                    yield false;
                }
                probing++;
                yield true;
            }
        };
    }

    void succeeded() {
        // With no failure in the window there is no share to reckon: the common case costs one volatile read.
        if (state == State.CLOSED && failures == 0) {
            return;
        }
        countSuccess();
    }

    private synchronized void countSuccess() {
        switch (state) {
            case CLOSED -> calls++;
            case HALF_OPEN -> {
                probing = Math.max(0, probing - 1);
                probesSucceeded++;
                if (probesSucceeded >= probes) {
                    close();
                }
            }
            case OPEN -> {}
        }
    }

    synchronized void failed() {
        long now = nanoTime.getAsLong();
        switch (state) {
            case CLOSED -> {
                if (failures == 0 || now - windowStart > windowNanos) {
                    windowStart = now;
                    failures = 0;
                    calls = 0;
                }
                calls++;
                failures++;
                if (failures >= failuresToOpen && failures >= shareToOpen * calls) {
                    open(now);
                }
            }
            case HALF_OPEN -> open(now);
            case OPEN -> {}
        }
    }

    /** The call ended without saying anything about the service: the caller left, or the call was never made. */
    synchronized void withdrawn() {
        if (state == State.HALF_OPEN) {
            probing = Math.max(0, probing - 1);
        }
    }

    private void open(long now) {
        state = State.OPEN;
        openedAt = now;
    }

    private void close() {
        state = State.CLOSED;
        failures = 0;
        calls = 0;
    }
}
