package org.labourrights.chassis.time.timer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.log.TraceContext;

/** Schedules and cancels timers in the transaction of the caller. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Timers {

    // A cancelled rung may be armed again (a pause moves a deadline); one that fired, waits or is set aside stays as it
    // is.
    private static final String SCHEDULE = """
            INSERT INTO timer AS t (id, kind, subject, rung, due_at, next_attempt_at, division_path, payload,
                                   traceparent)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?::json, ?)
            ON CONFLICT (kind, subject, rung) DO UPDATE
            SET due_at = excluded.due_at, next_attempt_at = excluded.next_attempt_at, payload = excluded.payload,
                state = 'PENDING', attempts = 0, last_failure = NULL
            WHERE t.state = 'CANCELLED'
            """;

    // A rung that is being fired now is left to its handler, which finds that nobody waits for it any more: to wait
    // here
    // for the handler, while it waits for the row of the caller, would be a deadlock.
    private static final String CANCEL = """
            UPDATE timer SET state = 'CANCELLED', set_aside_at = NULL
            WHERE id IN (SELECT id FROM timer WHERE kind = ? AND subject = ANY (?) AND state IN ('PENDING', 'SET_ASIDE')
                         FOR UPDATE SKIP LOCKED)
            """;

    private static final String AWAITED =
            "SELECT EXISTS (SELECT FROM timer WHERE kind = ? AND subject = ? AND state IN ('PENDING', 'SET_ASIDE'))";

    private final DataSource dataSource;
    private final TraceContext trace;

    Timers(DataSource dataSource, TraceContext trace) {
        this.dataSource = dataSource;
        this.trace = trace;
    }

    /** Schedules one firing; does nothing when this rung is pending or has fired already. */
    public void schedule(TimerRequest request) {
        scheduleAll(List.of(request));
    }

    /** Schedules many in one round trip. */
    public void scheduleAll(Collection<TimerRequest> requests) {
        try (var connection = dataSource.getConnection();
                var schedule = connection.prepareStatement(SCHEDULE)) {
            for (var request : requests) {
                OffsetDateTime dueAt = request.dueAt().atOffset(ZoneOffset.UTC);
                schedule.setObject(1, Ids.next());
                schedule.setString(2, request.kind());
                schedule.setObject(3, request.subject());
                schedule.setString(4, request.rung());
                schedule.setObject(5, dueAt);
                schedule.setObject(6, dueAt);
                schedule.setString(7, request.divisionPath());
                schedule.setString(8, request.payloadJson());
                schedule.setString(9, trace.current());
                schedule.addBatch();
            }
            schedule.executeBatch();
        } catch (SQLException e) {
            throw new TimerStorageException("Scheduling timers", e);
        }
    }

    /** Whether a rung of the subject has still to fire. */
    public boolean isAwaited(String kind, UUID subject) {
        try (var connection = dataSource.getConnection();
                var awaited = connection.prepareStatement(AWAITED)) {
            awaited.setString(1, kind);
            awaited.setObject(2, subject);
            try (var row = awaited.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new TimerStorageException("Asking for timers of kind " + kind, e);
        }
    }

    /**
     * Cancels all rungs of the subject that are pending or set aside; what has fired stays fired, and so does what is being fired at this
     * moment, so a handler asks its subject whether the rung is still awaited. Returns how many were cancelled.
     */
    public int cancel(String kind, UUID subject) {
        return cancel(kind, List.of(subject));
    }

    /** As {@link #cancel(String, UUID)}, of many subjects in one round trip. */
    public int cancel(String kind, Collection<UUID> subjects) {
        try (var connection = dataSource.getConnection();
                var cancel = connection.prepareStatement(CANCEL)) {
            cancel.setString(1, kind);
            cancel.setArray(2, connection.createArrayOf("uuid", subjects.toArray()));
            return cancel.executeUpdate();
        } catch (SQLException e) {
            throw new TimerStorageException("Cancelling timers of kind " + kind, e);
        }
    }
}
