package org.labourrights.chassis.time.timer;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.labourrights.chassis.job.Rounds;

/** How many timers fail, and how far the sweep is behind. */
@ApplicationScoped
class TimerMetrics {

    private static final Logger LOG = Logger.getLogger(TimerMetrics.class);

    // Both served by timer_due: pending rows only.
    private static final String LOOK = """
            SELECT (SELECT min(next_attempt_at) FROM timer WHERE state = 'PENDING'),
                   (SELECT count(*) FROM timer WHERE state = 'PENDING' AND attempts > 0)
            """;

    private final DataSource dataSource;
    private final Clock clock;
    private final Rounds rounds = new Rounds("timer-metrics");
    private volatile long failing;
    private volatile Duration behind = Duration.ZERO;

    TimerMetrics(DataSource dataSource, Clock clock, MeterRegistry meters) {
        this.dataSource = dataSource;
        this.clock = clock;
        Gauge.builder("labourrights.timers.failing", () -> failing)
                .description("Pending timers that have failed at least once")
                .register(meters);
        Gauge.builder("labourrights.timers.behind.seconds", () -> behind.toMillis() / 1000.0)
                .description("How long the earliest due timer has been waiting")
                .register(meters);
    }

    void start(@Observes StartupEvent event) {
        rounds.start(Duration.ofSeconds(5), Duration.ofSeconds(30), this::look);
    }

    void stop(@Observes ShutdownEvent event) {
        rounds.stop();
    }

    private void look() {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(LOOK);
                var row = query.executeQuery()) {
            row.next();
            var earliest = row.getObject(1, OffsetDateTime.class);
            var late = earliest == null ? Duration.ZERO : Duration.between(earliest.toInstant(), clock.instant());
            behind = late.isNegative() ? Duration.ZERO : late;
            failing = row.getLong(2);
        } catch (SQLException e) {
            LOG.warnf("The state of the timers is unknown: SQLSTATE %s", e.getSQLState());
        }
    }
}
