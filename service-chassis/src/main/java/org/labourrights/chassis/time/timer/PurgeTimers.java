package org.labourrights.chassis.time.timer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.labourrights.chassis.job.Rounds;

/** Forgets timers that are long done with, some at a time; what they did stands in the log. */
@ApplicationScoped
public class PurgeTimers {

    private static final Logger LOG = Logger.getLogger(PurgeTimers.class);
    private static final int CHUNK = 5_000;

    private final DueTimers timers;
    private final Clock clock;
    private final TimerConfig config;
    private final Rounds rounds = new Rounds("timer-purge");

    PurgeTimers(DueTimers timers, Clock clock, TimerConfig config) {
        this.timers = timers;
        this.clock = clock;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            rounds.start(Duration.ofMinutes(11), Duration.ofMinutes(60), this::purge);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }

    /** Returns how many were forgotten. */
    public int purge() {
        int all = 0;
        int purged;
        do {
            purged = QuarkusTransaction.requiringNew()
                    .call(() -> timers.purge(clock.instant().minus(config.keep()), CHUNK));
            all += purged;
        } while (purged == CHUNK);
        if (all > 0) {
            LOG.infof("%d timers of long ago forgotten", all);
        }
        return all;
    }
}
