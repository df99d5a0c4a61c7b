package org.labourrights.chassis.job;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Does the same work again and again on a virtual thread of its own. Whatever a round breaks off with, an {@link Error}
 * such as a missing class included, the next one follows; a bare executor would end the rounds without a word.
 */
public final class Rounds {

    private static final Logger LOG = Logger.getLogger(Rounds.class);

    private final String name;
    private final ScheduledExecutorService thread;
    private boolean failing;

    /** @param name of the thread, as the log shows it */
    public Rounds(String name) {
        this.name = name;
        this.thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofVirtual().name(name).factory());
    }

    /**
     * Begins.
     *
     * @param first time until the first round
     * @param pause time between the end of a round and the next
     */
    public void start(Duration first, Duration pause, Runnable round) {
        thread.scheduleWithFixedDelay(() -> quietly(round), first.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Interrupts the round that is under way, and begins no other. */
    public void stop() {
        thread.shutdownNow();
    }

    /** Lets the round that is under way go on to its end, and begins no other. */
    public void finish() {
        thread.shutdown();
    }

    private void quietly(Runnable round) {
        try {
            round.run();
            failing = false;
        } catch (RuntimeException | Error e) {
            if (failing) {
                LOG.warnf(
                        "%s broke off again (%s); the next round follows",
                        name, e.getClass().getName());
            } else {
                LOG.warnf(e, "%s broke off; the next round follows", name);
            }
            failing = true;
        }
    }
}
