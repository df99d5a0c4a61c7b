package org.labourrights.chassis.idempotency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.labourrights.chassis.job.Rounds;

/** Removes answers that were kept long enough, some at a time, on a virtual thread of its own. */
@ApplicationScoped
class PurgeKeys {

    private static final Logger LOG = Logger.getLogger(PurgeKeys.class);

    private static final int CHUNK = 5_000;
    private static final Duration LEAST = Duration.ofHours(24);

    private final Answers answers;
    private final Clock clock;
    private final IdempotencyConfig config;
    private final Rounds rounds = new Rounds("idempotency-purge");

    PurgeKeys(Answers answers, Clock clock, IdempotencyConfig config) {
        this.answers = answers;
        this.clock = clock;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.keep().compareTo(LEAST) < 0) {
            throw new IllegalStateException("labourrights.idempotency.keep must be at least " + LEAST);
        }
        rounds.start(Duration.ofMinutes(10), Duration.ofMinutes(60), this::purgeAndTell);
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
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

    private void purgeAndTell() {
        int removed = purge();
        if (removed > 0) {
            LOG.infof("Removed %d stored answers", removed);
        }
    }
}
