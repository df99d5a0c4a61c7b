package org.labourrights.chassis.time.timer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.job.Rounds;

/** Sweeps again and again as long as the service runs. */
@ApplicationScoped
public class TimerLoop {

    private final TimerSweep sweep;
    private final TimerConfig config;
    private final ReentrantLock sweeping = new ReentrantLock();
    private final Rounds rounds = new Rounds("timer-sweep");

    TimerLoop(TimerSweep sweep, TimerConfig config) {
        this.sweep = sweep;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            rounds.start(config.every(), config.every(), () -> whilePaused(sweep::sweep));
        }
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.finish();
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
}
