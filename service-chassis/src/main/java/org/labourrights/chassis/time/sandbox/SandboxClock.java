package org.labourrights.chassis.time.sandbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.labourrights.chassis.job.Rounds;

/** Keeps the sandbox's time over restarts and the same on all replicas. */
@ApplicationScoped
class SandboxClock {

    private static final Logger LOG = Logger.getLogger(SandboxClock.class);
    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000);

    private static final String KEEP = """
            INSERT INTO sandbox_clock (ahead_nanos) VALUES (?)
            ON CONFLICT (only_row) DO UPDATE SET ahead_nanos = excluded.ahead_nanos
            """;

    private final DataSource dataSource;
    private final MovableClock clock;
    private final SandboxConfig config;
    private final String profile;
    private final Rounds rounds = new Rounds("sandbox-clock");
    private volatile boolean moving;

    SandboxClock(
            DataSource dataSource,
            MovableClock clock,
            SandboxConfig config,
            @ConfigProperty(name = "labourrights.profile", defaultValue = "production") String profile) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.config = config;
        this.profile = profile;
    }

    /** Before anything else asks for the time. */
    void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) throws SQLException {
        if (!config.enabled()) {
            return;
        }
        if (profile.equals("production")) {
            throw new IllegalStateException("labourrights.sandbox.enabled=true lets anyone move the clock;"
                    + " it is refused in the production profile (labourrights.profile)");
        }
        var kept = load();
        if (kept.isPresent()) {
            clock.runAhead(kept.get());
        } else if (config.start().isPresent()) {
            moveTo(config.start().get().toInstant());
        }
        LOG.infof("Sandbox time is %s", clock.instant().atZone(clock.getZone()).toOffsetDateTime());
        rounds.start(Duration.ofSeconds(1), Duration.ofSeconds(1), this::followOthers);
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }

    /** Moves the clock and keeps where it is. */
    void moveTo(Instant now) throws SQLException {
        moving = true;
        try (var connection = dataSource.getConnection();
                var keep = connection.prepareStatement(KEEP)) {
            clock.moveTo(now);
            var ahead = clock.ahead();
            keep.setBigDecimal(
                    1, BigDecimal.valueOf(ahead.getSeconds()).multiply(NANOS).add(BigDecimal.valueOf(ahead.getNano())));
            keep.executeUpdate();
        } finally {
            moving = false;
        }
    }

    private Optional<Duration> load() throws SQLException {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("SELECT ahead_nanos FROM sandbox_clock");
                var row = query.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            var parts = row.getBigDecimal(1).divideAndRemainder(NANOS);
            return Optional.of(Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact()));
        }
    }

    private void followOthers() {
        try {
            var kept = load();
            // Only ever forward, and not while this replica itself is moving: the row may be the older one.
            if (!moving && !clock.isStopped() && kept.isPresent() && kept.get().compareTo(clock.ahead()) > 0) {
                clock.runAhead(kept.get());
            }
        } catch (SQLException e) {
            LOG.warnf("Sandbox time of the other replicas is unknown: SQLSTATE %s", e.getSQLState());
        }
    }
}
