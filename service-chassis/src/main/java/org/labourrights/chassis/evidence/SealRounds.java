package org.labourrights.chassis.evidence;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.labourrights.chassis.job.Rounds;

/** Seals the log again and again for as long as the service runs. */
@ApplicationScoped
class SealRounds {

    private final SealLog seal;
    private final EvidenceConfig config;
    private final Rounds rounds = new Rounds("evidence");

    SealRounds(SealLog seal, EvidenceConfig config) {
        this.seal = seal;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        rounds.start(config.every(), config.every(), seal::seal);
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }
}
