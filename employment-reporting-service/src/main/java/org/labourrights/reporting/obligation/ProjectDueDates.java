package org.labourrights.reporting.obligation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.chassis.time.DueDateRule;
import org.labourrights.chassis.time.WorkingCalendar;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.Timers;

/**
 * Counts provisional due dates again when the service starts with a calendar that it has not counted with before: once a
 * calendar, whatever the number of replicas, in chunks that each have a transaction. A chunk that fails is counted one by
 * one, and the next begins behind it.
 */
@ApplicationScoped
class ProjectDueDates implements TimerHandler {

    static final String KIND = "obligation-projection";

    private static final Logger LOG = Logger.getLogger(ProjectDueDates.class);
    private static final UUID FIRST = new UUID(0, 0);

    private static final String PROVISIONAL = """
            SELECT o.due::text AS due, %s FROM reporting_obligation o
            WHERE state IN ('PLANNED', 'OPEN') AND due ->> 'provisional' = 'true' AND id > ?
            ORDER BY id LIMIT ? FOR UPDATE
            """.formatted(ObligationSweep.FACTS);

    private static final String ONE = """
            SELECT o.due::text AS due, %s FROM reporting_obligation o
            WHERE state IN ('PLANNED', 'OPEN') AND due ->> 'provisional' = 'true' AND id = ? FOR UPDATE
            """.formatted(ObligationSweep.FACTS);

    private static final String IDS = """
            SELECT id FROM reporting_obligation
            WHERE state IN ('PLANNED', 'OPEN') AND due ->> 'provisional' = 'true' AND id > ? ORDER BY id LIMIT ?
            """;

    /** Begins the rung of a timer that is about one obligation. */
    private static final String ALONE = "=";

    // A correction window that ends later than the due date stays open as long as it was.
    private static final String PROJECT = """
            UPDATE reporting_obligation
            SET due = ?::jsonb, due_on = ?, last_day = CASE WHEN last_day = due_on THEN ? ELSE greatest(last_day, ?) END,
                updated_at = ?, updated_by = 'system', version = version + 1
            WHERE id = ?
            """;

    private final Database database;
    private final DueDateRule dueDates;
    private final ObligationDays days;
    private final ObligationJournal journal;
    private final Timers timers;
    private final WorkingCalendar calendar;
    private final ObjectMapper json;
    private final Clock clock;

    ProjectDueDates(
            Database database,
            DueDateRule dueDates,
            ObligationDays days,
            ObligationJournal journal,
            Timers timers,
            WorkingCalendar calendar,
            ObjectMapper json,
            Clock clock) {
        this.database = database;
        this.dueDates = dueDates;
        this.days = days;
        this.journal = journal;
        this.timers = timers;
        this.calendar = calendar;
        this.json = json;
        this.clock = clock;
    }

    private record Provisional(ObligationFacts facts, DueDate due) {}

    void start(@Observes StartupEvent event) {
        QuarkusTransaction.requiringNew().run(() -> schedule(FIRST));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        if (isAlone(timer)) {
            journal.write(project(database.list(ONE, this::provisional, timer.subject())));
            return;
        }
        List<Provisional> chunk =
                database.list(PROVISIONAL, this::provisional, UUID.fromString(timer.rung()), Chunk.SIZE);
        if (chunk.isEmpty()) {
            return;
        }
        List<ObligationProjected> moved = project(chunk);
        journal.write(moved);
        LOG.infof(
                "Of %d provisional due dates %d moved by calendar %s", chunk.size(), moved.size(), calendar.version());
        schedule(chunk.getLast().facts().id());
    }

    @Override
    public List<TimerRequest> instead(FiredTimer failed) {
        if (isAlone(failed)) {
            return List.of();
        }
        List<UUID> chunk =
                database.list(IDS, row -> row.getObject(1, UUID.class), UUID.fromString(failed.rung()), Chunk.SIZE);
        List<TimerRequest> instead = new ArrayList<>();
        for (UUID id : chunk) {
            instead.add(new TimerRequest(KIND, id, ALONE + calendar.version(), failed.dueAt(), Caller.NATION, null));
        }
        if (!chunk.isEmpty()) {
            instead.add(behind(chunk.getLast()));
        }
        return instead;
    }

    private static boolean isAlone(FiredTimer timer) {
        return timer.rung().startsWith(ALONE);
    }

    private List<ObligationProjected> project(List<Provisional> chunk) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<ObligationProjected> moved = new ArrayList<>();
        Set<LocalDate> wanted = new HashSet<>();
        for (Provisional each : chunk) {
            DueDate again = dueDates.projectAgain(each.due());
            LocalDate day = again.dueDate();
            boolean moves = !day.equals(each.facts().dueOn());
            // Still provisional on the same day: nothing is new, and a reader's version holds.
            if (moves || !again.provisional()) {
                rows.add(new @Nullable Object[] {
                    text(again), day, day, day, clock.instant(), each.facts().id()
                });
            }
            if (moves) {
                wanted.add(again.firstDayLate());
                moved.add(new ObligationProjected(
                        each.facts().dueOn(day), each.facts().dueOn(), again.calendarVersion()));
            }
        }
        database.batch(PROJECT, rows);
        if (!wanted.isEmpty()) {
            days.arm(wanted);
        }
        return moved;
    }

    private Provisional provisional(ResultSet row) throws SQLException {
        try {
            return new Provisional(ObligationSweep.facts(row), json.readValue(row.getString("due"), DueDate.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Obligation " + row.getString("id") + " holds no due date", e);
        }
    }

    private String text(DueDate due) {
        try {
            return json.writeValueAsString(due);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A due date cannot be written as JSON", e);
        }
    }

    private void schedule(UUID after) {
        timers.schedule(behind(after));
    }

    private TimerRequest behind(UUID after) {
        UUID subject = UUID.nameUUIDFromBytes(calendar.version().getBytes(StandardCharsets.UTF_8));
        return new TimerRequest(KIND, subject, after.toString(), clock.instant(), Caller.NATION, null);
    }
}
