package org.labourrights.gateway.upstream;

import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * Notices when nothing has moved for too long. One timer an exchange, set again only when it fires too early, so that
 * movement itself costs no more than reading the clock.
 */
final class Watch {

    private static final long NONE = -1;

    private final Vertx vertx;
    private final LongSupplier limitMillis;
    private final Runnable tooLate;
    private long movedAt;
    private long timer = NONE;
    private long setFor;

    /** @param limitMillis how long a standstill is borne, asked whenever the timer fires */
    Watch(Vertx vertx, LongSupplier limitMillis, Runnable tooLate) {
        this.vertx = vertx;
        this.limitMillis = limitMillis;
        this.tooLate = tooLate;
    }

    void moved() {
        movedAt = System.nanoTime();
    }

    /** Begins to watch, or goes on with a limit that may have become shorter. */
    void start() {
        moved();
        long limit = limitMillis.getAsLong();
        if (timer == NONE || limit < setFor) {
            stop();
            setFor(limit);
        }
    }

    void stop() {
        if (timer != NONE) {
            vertx.cancelTimer(timer);
        }
    }

    private void setFor(long millis) {
        setFor = millis;
        timer = vertx.setTimer(Math.max(1, millis), t -> {
            long still = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - movedAt);
            long left = limitMillis.getAsLong() - still;
            if (left > 0) {
                setFor(left);
            } else {
                tooLate.run();
            }
        });
    }
}
