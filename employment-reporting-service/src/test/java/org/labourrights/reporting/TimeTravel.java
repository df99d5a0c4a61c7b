package org.labourrights.reporting;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;

/** Moves the clock and fires the timers of obligations that fall due on the way, one due instant after the other. */
@ApplicationScoped
public class TimeTravel {

    private static final String NEXT = """
            SELECT id, kind, subject, rung, due_at, division_path, payload::text AS payload FROM timer
            WHERE state = 'PENDING' AND kind ~ :kinds AND due_at <= :to
            ORDER BY due_at, id LIMIT 1 FOR UPDATE
            """;

    /** The service asks for what is due by its next attempt; a traveller asks for the next of thousands, again and again. */
    private static final String INDEX = """
            CREATE INDEX IF NOT EXISTS timer_next_on_the_way ON timer (due_at, id) WHERE state = 'PENDING'
            """;

    private final MovableClock clock;
    private final EntityManager entities;
    private final SystemScope systemScope;
    private final Instance<TimerHandler> handlers;

    TimeTravel(
            MovableClock clock, EntityManager entities, SystemScope systemScope, @Any Instance<TimerHandler> handlers) {
        this.clock = clock;
        this.entities = entities;
        this.systemScope = systemScope;
        this.handlers = handlers;
    }

    void index(
            @Observes StartupEvent start,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.flyway.username") String owner,
            @ConfigProperty(name = "quarkus.flyway.password") String password)
            throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, owner, password);
                Statement statement = connection.createStatement()) {
            statement.execute(INDEX);
        }
    }

    /** Goes to this local time; back as well, for tests that begin earlier than the one before. */
    public void to(String local) {
        to(local, "^obligation-");
    }

    /** The same for timers whose kind fits the regular expression. */
    public void to(String local, String kinds) {
        Instant target = LocalDateTime.parse(local).atZone(ClockSource.ZONE).toInstant();
        while (fireOne(target, kinds)) {
            // the next one
        }
        clock.stopAt(target);
    }

    /** Lets the timers of a day fire once more, as if their firing had been lost. */
    public void again(String kindPrefix, String day) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "UPDATE timer SET state = 'PENDING' WHERE kind LIKE :kind AND rung LIKE :rung")
                .setParameter("kind", kindPrefix + "%")
                .setParameter("rung", day + "%")
                .executeUpdate());
    }

    private boolean fireOne(Instant target, String kinds) {
        return QuarkusTransaction.requiringNew()
                .call(() -> systemScope.call("time-travel", () -> {
                    List<?> next = entities.createNativeQuery(NEXT, Tuple.class)
                            .setParameter("to", target)
                            .setParameter("kinds", kinds)
                            .getResultList();
                    if (next.isEmpty()) {
                        return false;
                    }
                    fire((Tuple) next.getFirst());
                    return true;
                }));
    }

    private void fire(Tuple row) {
        UUID id = row.get("id", UUID.class);
        Instant dueAt = row.get("due_at", Instant.class);
        clock.stopAt(dueAt);
        entities.createNativeQuery("UPDATE timer SET state = 'FIRED' WHERE id = :id")
                .setParameter("id", id)
                .executeUpdate();
        String kind = row.get("kind", String.class);
        handlers.stream()
                .filter(handler -> handler.kinds().contains(kind))
                .findFirst()
                .orElseThrow()
                .fire(new FiredTimer(
                        id,
                        kind,
                        row.get("subject", UUID.class),
                        row.get("rung", String.class),
                        dueAt,
                        row.get("division_path", String.class),
                        row.get("payload", String.class),
                        1));
    }
}
