package org.labourrights.chassis.time.timer;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The sweep's statements on the timer table, each in the transaction of its caller. */
@ApplicationScoped
class DueTimers {

    // A rung waits for the earlier rungs of its own ladder, but not for one that was set aside. That belongs into this
    // query and not only into the
    // claim: else a few hundred rungs waiting behind a failing one would fill every page and starve all others.
    private static final String EARLIEST_OF_ITS_LADDER = """
            NOT EXISTS (SELECT 1 FROM timer e WHERE e.kind = t.kind AND e.subject = t.subject
                        AND e.state = 'PENDING' AND e.due_at < t.due_at)
            """;

    private static final String DUE = """
            SELECT t.id, t.next_attempt_at, t.kind, t.attempts FROM timer t
            WHERE t.state = 'PENDING' AND t.next_attempt_at <= ? AND
            """ + EARLIEST_OF_ITS_LADDER + "ORDER BY t.next_attempt_at, t.id LIMIT ?";

    private static final String CLAIM = """
            SELECT t.id, t.kind, t.subject, t.rung, t.due_at, t.division_path, t.payload, t.attempts, t.traceparent
            FROM timer t WHERE t.id = ? AND t.state = 'PENDING' AND t.next_attempt_at <= ? AND
            """ + EARLIEST_OF_ITS_LADDER + "FOR UPDATE SKIP LOCKED";

    // In the order of their ids, so that two sweeps which want the same ones never wait for each other in a circle.
    private static final String CLAIM_ALL = """
            SELECT t.id, t.kind, t.subject, t.rung, t.due_at, t.division_path, t.payload, t.attempts, t.traceparent
            FROM timer t WHERE t.id = ANY (?) AND t.state = 'PENDING' AND t.next_attempt_at <= ? AND
            """ + EARLIEST_OF_ITS_LADDER + "ORDER BY t.id FOR UPDATE SKIP LOCKED";

    private static final String FIRED = "UPDATE timer SET state = 'FIRED', fired_at = ? WHERE id = ?";

    private static final String ALL_FIRED = "UPDATE timer SET state = 'FIRED', fired_at = ? WHERE id = ANY (?)";

    private static final String FAILED = """
            UPDATE timer SET attempts = attempts + 1, next_attempt_at = ?, last_failure = ?
            WHERE id = ? AND state = 'PENDING' AND attempts = ?
            """;

    private static final String SET_ASIDE = """
            UPDATE timer SET attempts = attempts + 1, state = 'SET_ASIDE', set_aside_at = ?, last_failure = ?
            WHERE id = ? AND state = 'PENDING' AND attempts = ?
            """;

    private static final String PURGE = """
            DELETE FROM timer WHERE id IN
                (SELECT id FROM timer WHERE state IN ('FIRED', 'CANCELLED') AND due_at < ?
                 ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED)
            """;

    private static final String NEXT_DUE = """
            SELECT min(next_attempt_at) FROM timer
            WHERE state = 'PENDING' AND next_attempt_at > ? AND next_attempt_at <= ? AND attempts = 0
            """;

    private final DataSource dataSource;

    DueTimers(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Due timers in due order; not claimed yet. */
    List<Due> due(Instant now, int limit) {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(DUE)) {
            query.setObject(1, utc(now));
            query.setInt(2, limit);
            var due = new ArrayList<Due>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    due.add(new Due(
                            rows.getObject(1, UUID.class),
                            rows.getObject(2, OffsetDateTime.class).toInstant(),
                            rows.getString(3),
                            rows.getInt(4) > 0));
                }
            }
            return due;
        } catch (SQLException e) {
            throw new TimerStorageException("Looking for due timers", e);
        }
    }

    /** Locks the timer until the end of the transaction; empty when another replica has or had it. */
    Optional<Claimed> claim(UUID id, Instant now) {
        try (var connection = dataSource.getConnection();
                var limits = connection.createStatement();
                var claim = connection.prepareStatement(CLAIM)) {
            // A firing that waits for a lock of somebody else's must not hold up the sweep.
            limits.execute("SET LOCAL lock_timeout = '10s'; SET LOCAL statement_timeout = '30s'");
            claim.setObject(1, id);
            claim.setObject(2, utc(now));
            try (var row = claim.executeQuery()) {
                return row.next() ? Optional.of(claimed(row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new TimerStorageException("Claiming timer " + id, e);
        }
    }

    /** As {@link #claim}, for those of several that nobody else has or had. */
    List<Claimed> claimAll(List<UUID> ids, Instant now) {
        try (var connection = dataSource.getConnection();
                var limits = connection.createStatement();
                var claim = connection.prepareStatement(CLAIM_ALL)) {
            // Shorter than for one alone: whoever waits for a lock here holds up all that share the transaction.
            limits.execute("SET LOCAL lock_timeout = '1s'; SET LOCAL statement_timeout = '30s'");
            claim.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            claim.setObject(2, utc(now));
            var claimed = new ArrayList<Claimed>();
            try (var rows = claim.executeQuery()) {
                while (rows.next()) {
                    claimed.add(claimed(rows));
                }
            }
            return claimed;
        } catch (SQLException e) {
            throw new TimerStorageException("Claiming " + ids.size() + " timers", e);
        }
    }

    void fired(UUID id, Instant at) {
        update(FIRED, utc(at), id);
    }

    void allFired(List<UUID> ids, Instant at) {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(ALL_FIRED)) {
            update.setObject(1, utc(at));
            update.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            update.executeUpdate();
        } catch (SQLException e) {
            throw new TimerStorageException("Marking timers as fired", e);
        }
    }

    void failed(FiredTimer timer, Instant nextAttempt, String failure) {
        update(FAILED, utc(nextAttempt), failure, timer.id(), timer.attempt() - 1);
    }

    void setAside(FiredTimer timer, Instant at, String failure) {
        update(SET_ASIDE, utc(at), failure, timer.id(), timer.attempt() - 1);
    }

    /** Forgets timers that are done with and were due before; returns how many. */
    int purge(Instant before, int limit) {
        return update(PURGE, utc(before), limit);
    }

    /** The first due instant after {@code now}, up to {@code limit}, of timers that have not failed. */
    Optional<Instant> nextDue(Instant now, Instant limit) {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement(NEXT_DUE)) {
            query.setObject(1, utc(now));
            query.setObject(2, utc(limit));
            try (var row = query.executeQuery()) {
                row.next();
                return Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant);
            }
        } catch (SQLException e) {
            throw new TimerStorageException("Looking for the next timer", e);
        }
    }

    private int update(String sql, Object... values) {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new TimerStorageException("Updating a timer", e);
        }
    }

    private static Claimed claimed(ResultSet row) throws SQLException {
        var timer = new FiredTimer(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getObject("subject", UUID.class),
                row.getString("rung"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getString("division_path"),
                row.getString("payload"),
                row.getInt("attempts") + 1);
        return new Claimed(timer, row.getString("traceparent"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * A timer that is due, and since when.
     *
     * @param failed whether an earlier attempt failed
     */
    record Due(UUID id, Instant since, String kind, boolean failed) {}

    /** A timer that this transaction holds. */
    record Claimed(FiredTimer timer, @Nullable String traceparent) {}
}
