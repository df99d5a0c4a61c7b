package org.labourrights.chassis.time.timer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.sql.Database;

/** The timers that were set aside, as far as the caller's divisions reach; what is decided of them stands in the log. */
@ApplicationScoped
@Transactional
public class SetAsideTimers {

    private static final String LIST = "SELECT " + SetAsideTimer.COLUMNS
            + " FROM timer WHERE state = 'SET_ASIDE' AND chassis_in_scope(division_path) AND id > ? ORDER BY id LIMIT ?";

    // Rows that the caller may decide on, each locked until the end: two decisions on one timer do not cross.
    private static final String ONE = "SELECT " + SetAsideTimer.COLUMNS
            + " FROM timer WHERE state = 'SET_ASIDE' AND chassis_in_scope(division_path) AND id = ? FOR UPDATE";

    private static final String OF_KIND = "SELECT " + SetAsideTimer.COLUMNS
            + " FROM timer WHERE state = 'SET_ASIDE' AND chassis_in_scope(division_path) AND kind = ?"
            + " ORDER BY id LIMIT ? FOR UPDATE";

    private static final String RELEASE = """
            UPDATE timer SET state = 'PENDING', attempts = 0, next_attempt_at = ?, set_aside_at = NULL
            WHERE id = ANY (?)
            """;

    private static final String DISMISS =
            "UPDATE timer SET state = 'CANCELLED', set_aside_at = NULL WHERE id = ANY (?)";

    private static final String COUNT = "SELECT kind, count(*) FROM timer WHERE state = 'SET_ASIDE' GROUP BY kind";

    private static final UUID FIRST = new UUID(0, 0);

    /** Timers that are released by one call; more of the same kind need another. */
    private static final int AT_ONCE = 1_000;

    private final Database database;
    private final EventLog log;
    private final Clock clock;

    SetAsideTimers(Database database, EventLog log, Clock clock) {
        this.database = database;
        this.log = log;
        this.clock = clock;
    }

    /** The next ones in the order of their scheduling, at most {@code limit}. */
    public List<SetAsideTimer> list(List<String> after, int limit) {
        return database.list(LIST, SetAsideTimer::read, after.isEmpty() ? FIRST : id(after.getFirst()), limit);
    }

    /**
     * Lets the timer fire again from the beginning of its attempts.
     *
     * @param allOfItsKind also every other that is set aside and has its kind, up to a thousand
     * @return how many were released
     * @throws ProblemException {@code E-NOT-FOUND} (404) when it is not set aside, or lies elsewhere
     */
    public int release(UUID id, boolean allOfItsKind, String reason) {
        SetAsideTimer wanted = one(id);
        List<SetAsideTimer> released =
                allOfItsKind ? database.list(OF_KIND, SetAsideTimer::read, wanted.kind(), AT_ONCE) : List.of(wanted);
        database.update(
                RELEASE,
                clock.instant(),
                released.stream().map(SetAsideTimer::id).toList());
        tell("timer.released.v1", released, reason);
        return released.size();
    }

    /**
     * Gives the timer up: what it was to do is done otherwise, or not wanted any more.
     *
     * @throws ProblemException as {@link #release}
     */
    public void dismiss(UUID id, String reason) {
        SetAsideTimer wanted = one(id);
        database.update(DISMISS, List.of(wanted.id()));
        tell("timer.dismissed.v1", List.of(wanted), reason);
    }

    /** How many are set aside in the whole service, by kind. */
    public Map<String, Long> byKind() {
        Map<String, Long> counts = new TreeMap<>();
        database.list(COUNT, row -> counts.put(row.getString(1), row.getLong(2)));
        return counts;
    }

    private SetAsideTimer one(UUID id) {
        return database.one(ONE, SetAsideTimer::read, id)
                .orElseThrow(() -> new ProblemException(Problem.of("E-NOT-FOUND")));
    }

    private void tell(String type, List<SetAsideTimer> timers, String reason) {
        log.appendAll(timers.stream()
                .map(timer -> Event.of(type, timer.id(), timer.divisionPath(), SetAsideTimer.Decided.of(timer))
                        .withReason(reason)
                        .internal())
                .toList());
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Cursor.unreadable();
        }
    }
}
