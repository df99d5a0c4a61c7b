package org.labourrights.gateway.ready;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.labourrights.edge.ready.NotReadyException;
import org.labourrights.edge.ready.Profile;
import org.labourrights.edge.ready.StartCheck;

/** Asks what is wrong before the gateway takes requests; all complaints stop the start at once. */
@Singleton
class StartChecks {

    private final List<StartCheck> checks;
    private final Profile profile;

    StartChecks(
            @All List<StartCheck> checks,
            @ConfigProperty(name = "labourrights.profile", defaultValue = "production") Profile profile) {
        this.checks = checks;
        this.profile = profile;
    }

    /** @throws NotReadyException with every complaint */
    void start(@Observes StartupEvent started) {
        StartCheck.ask(checks, profile);
    }
}
