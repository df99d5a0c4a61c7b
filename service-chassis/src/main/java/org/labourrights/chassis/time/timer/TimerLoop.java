package org.labourrights.chassis.time.timer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Sweeps again and again as long as the service runs. */
@ApplicationScoped
public class TimerLoop {

    private static final Logger LOG = Logger.getLogger(TimerLoop.class);

    private final TimerSweep sweep;
    private final TimerConfig config;
    private final ReentrantLock sweeping = new ReentrantLock();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("timer-sweep").factory());

    TimerLoop(TimerSweep sweep, TimerConfig config) {
        this.sweep = sweep;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            long pause = config.every().toMillis();
            thread.scheduleWithFixedDelay(this::sweepQuietly, pause, pause, TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        thread.shutdown();
    }

    /** Runs work while this replica's loop pauses; waits for a sweep that is under way. */
    public <T extends @Nullable Object> T whilePaused(Supplier<T> work) {
        sweeping.lock();
        try {
            return work.get();
        } finally {
            sweeping.unlock();
        }
    }

    private void sweepQuietly() {
        try {
            whilePaused(sweep::sweep);
        } catch (RuntimeException e) {
            LOG.warn("A sweep of the timers broke off; the next one follows", e);
        }
    }
}
