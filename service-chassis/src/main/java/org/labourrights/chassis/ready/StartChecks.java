package org.labourrights.chassis.ready;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Asks every {@link StartCheck} at start and stops the start with all complaints at once. */
@ApplicationScoped
class StartChecks {

    private static final Logger LOG = Logger.getLogger(StartChecks.class);

    private final List<StartCheck> checks;
    private final Profile profile;

    StartChecks(
            @All List<StartCheck> checks,
            @ConfigProperty(name = "labourrights.profile", defaultValue = "production") Profile profile) {
        this.checks = checks;
        this.profile = profile;
    }

    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        List<String> complaints = checks.stream()
                .flatMap(check -> check.complaints(profile).stream())
                .toList();
        if (!complaints.isEmpty()) {
            throw new NotReadyException(profile, complaints);
        }
        LOG.infof("Start checks passed, profile %s", profile);
    }
}
