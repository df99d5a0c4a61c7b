package org.labourrights.chassis.policy;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Seeds at start-up, refuses to start without national rows, and then looks every second whether another replica stored a
 * change: one index look-up a second instead of a query a resolution.
 */
@Singleton
class PolicyWatch {
    private static final Logger LOG = Logger.getLogger(PolicyWatch.class);
    private static final Duration INTERVAL = Duration.ofSeconds(1);

    private final SeedPolicies seed;
    private final Policies policies;
    private final Clock clock;
    private @Nullable Thread thread;

    PolicyWatch(SeedPolicies seed, Policies policies, Clock clock) {
        this.seed = seed;
        this.policies = policies;
        this.clock = clock;
    }

    /** Before every other start-up work, which may resolve policies. */
    void start(@Observes @Priority(100) StartupEvent event) {
        seed.seed();
        policies.refresh();
        Set<String> missing = policies.withoutNationalRow(LocalDate.now(clock));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("No national policy row is valid today for " + missing);
        }
        thread = Thread.ofVirtual().name("policy-watch").start(this::watch);
    }

    void stop(@Observes ShutdownEvent event) {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void watch() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(INTERVAL);
                policies.refresh();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException | Error e) {
                // Whatever it was, a watch that ended would leave this replica with old rules for good.
                LOG.warnf("Policies stay as of the last refresh: %s", e.getMessage());
            }
        }
    }
}
