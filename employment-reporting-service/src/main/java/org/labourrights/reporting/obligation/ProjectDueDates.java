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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.chassis.time.DueDateRule;
import org.labourrights.chassis.time.WorkingCalendar;
import org.labourrights.chassis.time.notice.CalendarChanged;
import org.labourrights.chassis.time.notice.HolidayNotices;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.Timers;

/**
 * Counts due dates again: provisional ones when the service starts with a calendar that it has not counted with before, and
 * all that a year can reach when its notice is entered, corrected or taken back. Once a calendar, whatever the number of
 * replicas, in chunks that each have a transaction. A chunk that fails is counted one by one, and the next begins behind
 * it.
 */
@ApplicationScoped
class ProjectDueDates implements TimerHandler {

    static final String KIND = "obligation-projection";

    private static final Logger LOG = Logger.getLogger(ProjectDueDates.class);
    private static final UUID FIRST = new UUID(0, 0);
    private static final Duration SECOND_WALK = Duration.ofMinutes(1);

    private static final String OPEN = "state IN ('PLANNED', 'OPEN')";

    /** Served by obligation_provisional. */
    private static final String PROVISIONAL = OPEN + " AND due ->> 'provisional' = 'true' AND id > ?";

    /** Each chunk goes on where the last one ended, so that a change of the calendar reads the table once. */
    private static final String REACHED = OPEN + " AND due_on >= ? AND id > ?";

    private static final String SELECT =
            "SELECT o.due::text AS due, %s FROM reporting_obligation o WHERE ".formatted(ObligationSweep.FACTS);
    private static final String ONE = SELECT + OPEN + " AND id = ? FOR UPDATE";
    private static final String IDS = "SELECT id FROM reporting_obligation WHERE ";

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
    private final HolidayNotices notices;
    private final ObjectMapper json;
    private final Clock clock;

    ProjectDueDates(
            Database database,
            DueDateRule dueDates,
            ObligationDays days,
            ObligationJournal journal,
            Timers timers,
            WorkingCalendar calendar,
            HolidayNotices notices,
            ObjectMapper json,
            Clock clock) {
        this.database = database;
        this.dueDates = dueDates;
        this.days = days;
        this.journal = journal;
        this.timers = timers;
        this.calendar = calendar;
        this.notices = notices;
        this.json = json;
        this.clock = clock;
    }

    private record Counted(ObligationFacts facts, DueDate due) {}

    void start(@Observes StartupEvent event) {
        // Once a calendar, whatever the number of replicas.
        byte[] version = calendar.version().getBytes(StandardCharsets.UTF_8);
        QuarkusTransaction.requiringNew()
                .run(() -> timers.schedule(walk(UUID.nameUUIDFromBytes(version), FIRST, clock.instant(), null)));
    }

    /**
     * Twice: another replica counts by the old calendar for a second more, and what it stores meanwhile is found by the
     * second walk.
     */
    void changed(@Observes CalendarChanged change) {
        LocalDate since = change.firstDay();
        Instant now = clock.instant();
        timers.scheduleAll(
                List.of(walk(Ids.next(), FIRST, now, since), walk(Ids.next(), FIRST, now.plus(SECOND_WALK), since)));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        // Whatever this replica has heard of so far: the timer was set by who knows the notice.
        notices.refresh();
        if (isAlone(timer)) {
            journal.write(project(database.list(ONE, this::counted, timer.subject())));
            return;
        }
        LocalDate since = since(timer);
        UUID after = UUID.fromString(timer.rung());
        String most = " ORDER BY id LIMIT ? FOR UPDATE";
        List<Counted> chunk = since == null
                ? database.list(SELECT + PROVISIONAL + most, this::counted, after, Chunk.SIZE)
                : database.list(SELECT + REACHED + most, this::counted, since, after, Chunk.SIZE);
        if (chunk.isEmpty()) {
            return;
        }
        List<ObligationProjected> moved = project(chunk);
        journal.write(moved);
        LOG.infof("Of %d due dates %d moved by calendar %s", chunk.size(), moved.size(), calendar.version());
        timers.schedule(next(timer, chunk.getLast().facts().id()));
    }

    @Override
    public List<TimerRequest> instead(FiredTimer failed) {
        if (isAlone(failed)) {
            return List.of();
        }
        LocalDate since = since(failed);
        UUID after = UUID.fromString(failed.rung());
        String most = " ORDER BY id LIMIT ?";
        List<UUID> chunk = since == null
                ? database.list(IDS + PROVISIONAL + most, row -> row.getObject(1, UUID.class), after, Chunk.SIZE)
                : database.list(IDS + REACHED + most, row -> row.getObject(1, UUID.class), since, after, Chunk.SIZE);
        List<TimerRequest> instead = new ArrayList<>();
        for (UUID id : chunk) {
            instead.add(new TimerRequest(KIND, id, ALONE + failed.subject(), failed.dueAt(), Caller.NATION, null));
        }
        if (!chunk.isEmpty()) {
            instead.add(next(failed, chunk.getLast()));
        }
        return instead;
    }

    private static boolean isAlone(FiredTimer timer) {
        return timer.rung().startsWith(ALONE);
    }

    private List<ObligationProjected> project(List<Counted> chunk) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<ObligationProjected> moved = new ArrayList<>();
        Set<LocalDate> wanted = new HashSet<>();
        for (Counted each : chunk) {
            DueDate again = dueDates.projectAgain(each.due());
            LocalDate day = again.dueDate();
            boolean moves = !day.equals(each.facts().dueOn());
            // The same day, as certain as before: nothing is new, and a reader's version holds.
            if (moves || again.provisional() != each.due().provisional()) {
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

    private Counted counted(ResultSet row) throws SQLException {
        try {
            return new Counted(ObligationSweep.facts(row), json.readValue(row.getString("due"), DueDate.class));
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

    private static @Nullable LocalDate since(FiredTimer timer) {
        String payload = timer.payloadJson();
        return payload == null ? null : LocalDate.parse(payload.substring(1, payload.length() - 1));
    }

    private TimerRequest next(FiredTimer timer, UUID after) {
        return new TimerRequest(
                KIND, timer.subject(), after.toString(), clock.instant(), Caller.NATION, timer.payloadJson());
    }

    /** @param id of one walk over the obligations */
    private static TimerRequest walk(UUID id, UUID after, Instant at, @Nullable LocalDate since) {
        return new TimerRequest(
                KIND, id, after.toString(), at, Caller.NATION, since == null ? null : "\"" + since + "\"");
    }
}
