package org.labourrights.testkit.privacy;

import java.util.function.Supplier;
import org.labourrights.chassis.privacy.rotation.TurnKeys;

/** A change of keys from its first step to its end. */
public final class WholeRun {
    private static final long PATIENCE_NANOS = 30_000_000_000L;
    private static final long PAUSE_MILLIS = 20;

    private WholeRun() {}

    /**
     * Steps until the run is over; whoever works beside the test has transactions that a pass waits for.
     *
     * @param state of the run as the service tells it, {@code RUNNING} until it is over
     * @throws IllegalStateException if it is not over after half a minute
     */
    public static void of(TurnKeys turn, Supplier<String> state) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        do {
            while (turn.step() == TurnKeys.Step.MOVED) {
                // Every step is a transaction of its own.
            }
            if (!state.get().equals("RUNNING")) {
                return;
            }
            pause();
        } while (System.nanoTime() < end);
        throw new IllegalStateException("the change of keys is not over");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
