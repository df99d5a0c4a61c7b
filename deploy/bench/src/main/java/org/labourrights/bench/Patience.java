package org.labourrights.bench;

import java.time.Duration;

/** Ends a wait in which nothing moves any more, so that no measurement stands still for ever. */
final class Patience {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final String what;
    private long figure = Long.MIN_VALUE;
    private long since = System.nanoTime();

    /** @param what is waited for */
    Patience(String what) {
        this.what = what;
    }

    /**
     * Looks at a figure that changes as the work goes on.
     *
     * @throws IllegalStateException it has not changed for too long
     */
    void look(long now) {
        if (now != figure) {
            figure = now;
            since = System.nanoTime();
        } else if (System.nanoTime() - since > LIMIT.toNanos()) {
            throw new IllegalStateException(
                    what + ": nothing has moved for " + LIMIT.toMinutes() + " minutes, the last figure is " + figure);
        }
    }
}
