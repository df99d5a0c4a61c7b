package org.labourrights.chassis.table;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import org.labourrights.chassis.job.Rounds;

/** Removes what is known of rows that were taken in long ago, some at a time. */
@ApplicationScoped
class PurgeImportedRows {

    private static final int CHUNK = 5_000;

    private final ImportedRows known;
    private final ImportConfig config;
    private final Clock clock;
    private final Rounds rounds = new Rounds("imported-row-purge");

    PurgeImportedRows(ImportedRows known, ImportConfig config, Clock clock) {
        this.known = known;
        this.config = config;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        rounds.start(Duration.ofMinutes(20), Duration.ofHours(6), this::purge);
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }

    private void purge() {
        int removed;
        do {
            removed = QuarkusTransaction.requiringNew()
                    .call(() -> known.purge(clock.instant().minus(config.keep()), CHUNK));
        } while (removed == CHUNK);
    }
}
