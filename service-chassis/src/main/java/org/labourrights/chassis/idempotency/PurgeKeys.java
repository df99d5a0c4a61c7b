package org.labourrights.chassis.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Removes answers that were kept long enough, some at a time, on a virtual thread of its own. */
@ApplicationScoped
class PurgeKeys {

    private static final Logger LOG = Logger.getLogger(PurgeKeys.class);

    private static final int CHUNK = 5_000;
    private static final Duration LEAST = Duration.ofHours(24);

    private final Answers answers;
    private final Clock clock;
    private final IdempotencyConfig config;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("idempotency-purge").factory());

    PurgeKeys(Answers answers, Clock clock, IdempotencyConfig config) {
        this.answers = answers;
        this.clock = clock;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.keep().compareTo(LEAST) < 0) {
            throw new IllegalStateException("labourrights.idempotency.keep must be at least " + LEAST);
        }
        thread.scheduleWithFixedDelay(this::purgeQuietly, 10, 60, TimeUnit.MINUTES);
    }

    void stop(@Observes ShutdownEvent event) {
        thread.shutdownNow();
    }

    /** @return how many were removed */
    int purge() {
        int all = 0;
        int removed;
        do {
            removed = QuarkusTransaction.requiringNew()
                    .call(() -> answers.purge(clock.instant().minus(config.keep()), CHUNK));
            all += removed;
        } while (removed == CHUNK);
        return all;
    }

    private void purgeQuietly() {
        try {
            int removed = purge();
            if (removed > 0) {
                LOG.infof("Removed %d stored answers", removed);
            }
        } catch (RuntimeException e) {
            LOG.warn("Stored answers could not be purged; the next pass tries again", e);
        }
    }
}
