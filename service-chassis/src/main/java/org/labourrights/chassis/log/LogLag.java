package org.labourrights.chassis.log;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.labourrights.chassis.scope.SystemScope;

/** How far the relay, on whichever replica it runs, is behind the log. */
@ApplicationScoped
class LogLag {

    private static final String LOOK = """
            SELECT p.seq, coalesce((SELECT max(seq) FROM event_log), 0),
                   (SELECT recorded_at FROM event_log WHERE seq > p.seq AND topic IS NOT NULL ORDER BY seq LIMIT 1),
                   EXISTS (SELECT 1 FROM event_log_position WHERE reader LIKE 'kafka:%')
            FROM event_log_position p WHERE p.reader = 'kafka'
            """;

    private final DataSource dataSource;
    private final SystemScope systemScope;
    private final Clock clock;

    LogLag(DataSource dataSource, SystemScope systemScope, Clock clock) {
        this.dataSource = dataSource;
        this.systemScope = systemScope;
        this.clock = clock;
    }

    Lag now() {
        return systemScope.call(
                "event-log-lag", () -> QuarkusTransaction.requiringNew().call(this::look));
    }

    private Lag look() throws SQLException {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(LOOK);
                var row = query.executeQuery()) {
            row.next();
            var oldest = row.getObject(3, OffsetDateTime.class);
            var age = oldest == null ? Duration.ZERO : Duration.between(oldest.toInstant(), clock.instant());
            return new Lag(row.getLong(1), row.getLong(2), oldest != null || row.getBoolean(4), age);
        }
    }

    /**
     * @param position number of the last event acknowledged by Kafka
     * @param newest number of the newest event
     * @param waiting whether an event with a topic is not acknowledged yet
     * @param age how long the oldest such event has been waiting
     */
    record Lag(long position, long newest, boolean waiting, Duration age) {

        static final Lag NONE = new Lag(0, 0, false, Duration.ZERO);
    }
}
