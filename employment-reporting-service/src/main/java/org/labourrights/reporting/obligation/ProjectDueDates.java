package org.labourrights.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.sql.StoredJson;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.chassis.time.DueDateRule;
import org.labourrights.chassis.time.notice.CountedDays;

/** Counts due dates of obligations again when the calendar changes; one that moves leaves an event with its reason. */
@ApplicationScoped
class ProjectDueDates implements CountedDays {

    private static final String OPEN = "state IN ('PLANNED', 'OPEN')";

    /** Served by obligation_provisional. */
    private static final String PROVISIONAL = "SELECT id FROM reporting_obligation WHERE " + OPEN
            + " AND due ->> 'provisional' = 'true' AND id > ? ORDER BY id LIMIT ?";

    /** Each chunk goes on where the last one ended, so that a change of the calendar reads the table once. */
    private static final String REACHED =
            "SELECT id FROM reporting_obligation WHERE " + OPEN + " AND due_on >= ? AND id > ? ORDER BY id LIMIT ?";

    private static final String LOCKED =
            "SELECT o.due::text AS due, %s FROM reporting_obligation o WHERE ".formatted(ObligationSweep.FACTS) + OPEN
                    + " AND id = ANY (?) ORDER BY id FOR UPDATE";

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
    private final StoredJson json;
    private final Clock clock;

    ProjectDueDates(
            Database database,
            DueDateRule dueDates,
            ObligationDays days,
            ObligationJournal journal,
            StoredJson json,
            Clock clock) {
        this.database = database;
        this.dueDates = dueDates;
        this.days = days;
        this.journal = journal;
        this.json = json;
        this.clock = clock;
    }

    private record Counted(ObligationFacts facts, DueDate due) {}

    @Override
    public String name() {
        return "obligation";
    }

    @Override
    public List<UUID> movable(@Nullable LocalDate since, UUID after, int most) {
        return since == null
                ? database.list(PROVISIONAL, row -> row.getObject(1, UUID.class), after, most)
                : database.list(REACHED, row -> row.getObject(1, UUID.class), since, after, most);
    }

    @Override
    public int countAgain(List<UUID> ids) {
        List<ObligationProjected> moved = project(database.list(LOCKED, this::counted, ids));
        journal.write(moved);
        return moved.size();
    }

    private List<ObligationProjected> project(List<Counted> chunk) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        List<ObligationProjected> moved = new ArrayList<>();
        Set<LocalDate> wanted = new HashSet<>();
        for (Counted each : chunk) {
            DueDate again = dueDates.projectAgain(each.due());
            LocalDate day = again.dueOn();
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
        return new Counted(ObligationSweep.facts(row), json.read(row.getString("due"), DueDate.class));
    }

    private String text(DueDate due) {
        return json.write(due);
    }
}
