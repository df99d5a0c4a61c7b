package org.labourrights.gateway.upstream;

import io.vertx.core.Vertx;
import java.util.concurrent.TimeUnit;
import java.util.function.LongUnaryOperator;

/**
 * Notices when something takes too long. One timer an exchange, set again only when it fires too early, so that movement
 * itself costs no more than reading the clock.
 */
final class Watch {

    private static final long NONE = -1;

    private final Vertx vertx;
    private final LongUnaryOperator left;
    private final Runnable tooLate;
    private long movedAt;
    private long timer = NONE;
    private long setFor;

    /** @param left for how long nothing has moved → how long that is still borne, both in milliseconds */
    Watch(Vertx vertx, LongUnaryOperator left, Runnable tooLate) {
        this.vertx = vertx;
        this.left = left;
        this.tooLate = tooLate;
    }

    void moved() {
        movedAt = System.nanoTime();
    }

    /** Begins to watch, or goes on with a limit that may have become shorter. */
    void start() {
        moved();
        long limit = left.applyAsLong(0);
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
            long still = left.applyAsLong(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - movedAt));
            if (still > 0) {
                setFor(still);
            } else {
                tooLate.run();
            }
        });
    }
}
