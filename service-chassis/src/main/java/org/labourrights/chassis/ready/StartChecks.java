package org.labourrights.chassis.ready;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;
import org.labourrights.edge.ready.NotReadyException;
import org.labourrights.edge.ready.Profile;
import org.labourrights.edge.ready.StartCheck;

/**
 * The first thing a service does: asks what is wrong with its settings, then brings its tables to this version, then asks
 * what is wrong with them. All complaints of a moment stop the start at once. The migration stands here and not with the
 * framework, which migrates before anybody can refuse: a start that was refused would have changed the database.
 */
@ApplicationScoped
class StartChecks {

    /** Before all other observers of the start, which read tables and policies. */
    private static final int FIRST = -1_000;

    private static final Logger LOG = Logger.getLogger(StartChecks.class);

    private final List<StartCheck> checks;
    private final Instance<Flyway> migration;
    private final Profile profile;

    StartChecks(
            @All List<StartCheck> checks,
            Instance<Flyway> migration,
            @ConfigProperty(name = "labourrights.profile", defaultValue = "production") Profile profile) {
        this.checks = checks;
        this.migration = migration;
        this.profile = profile;
    }

    void start(@Observes @Priority(FIRST) StartupEvent event) {
        ask(StartCheck.Moment.BEFORE_MIGRATION);
        migration.get().migrate();
        ask(StartCheck.Moment.AFTER_MIGRATION);
        LOG.infof("Start checks passed, profile %s", profile);
    }

    /** @throws NotReadyException with every complaint of the moment */
    void ask(StartCheck.Moment moment) {
        StartCheck.ask(checks.stream().filter(check -> check.moment() == moment).toList(), profile);
    }
}
