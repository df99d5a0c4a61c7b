package org.labourrights.chassis.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.labourrights.chassis.log.LogStorageException;
import org.labourrights.chassis.log.LoggedEvent;
import org.labourrights.chassis.log.SettledLog;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.sql.Database;

/**
 * Seals what was appended (封存): gives each event its place, adds it to the tree and signs a checkpoint, all in one
 * transaction. Of all replicas the one that gets the lock of the transaction is at work, the others leave it to that one.
 * Nobody who appends waits for it: it reads what is committed. After a failure or a stop the next one goes on behind the
 * last checkpoint.
 */
@ApplicationScoped
public class SealLog {

    /** Entries that a checkpoint seals, at most. */
    static final int MOST = 10_000;

    /** Bytes of payload that are sealed at once: with many large events a checkpoint seals fewer of them. */
    private static final long MOST_BYTES = 64L << 20;

    private static final int FETCH = 500;
    private static final int LOOKS = 300;

    private static final String ALONE = "SELECT pg_try_advisory_xact_lock(2001, 860)";

    private static final String EVENTS =
            "SELECT " + LoggedEvent.COLUMNS + "FROM event_log e WHERE e.seq > ? AND e.seq <= ? ORDER BY e.seq LIMIT ?";

    private final EvidenceTable table;
    private final SignCheckpoint sign;
    private final EvidenceConfig config;
    private final DataSource dataSource;
    private final Database database;
    private final SystemScope systemScope;

    SealLog(
            EvidenceTable table,
            SignCheckpoint sign,
            EvidenceConfig config,
            DataSource dataSource,
            Database database,
            SystemScope systemScope) {
        this.table = table;
        this.sign = sign;
        this.config = config;
        this.dataSource = dataSource;
        this.database = database;
        this.systemScope = systemScope;
    }

    /**
     * Seals all that is committed and can no longer be preceded by anything.
     *
     * @return how many entries were sealed; 0 also when another replica is at it
     */
    public long seal() {
        long all = 0;
        Batch batch;
        do {
            batch = systemScope.inOwnName(
                    "evidence", () -> QuarkusTransaction.requiringNew().call(this::next));
            all += batch.sealed();
        } while (batch.full());
        return all;
    }

    /** @param full whether more may be waiting than this one took; what comes later has time until the next look */
    private record Batch(int sealed, boolean full) {

        static final Batch NONE = new Batch(0, false);
    }

    private Batch next() {
        if (!database.one(ALONE, row -> row.getBoolean(1)).orElse(false)) {
            return Batch.NONE;
        }
        Optional<Checkpoint> before = table.newest();
        long size = before.map(checkpoint -> checkpoint.body().size()).orElse(0L);
        List<LoggedEvent> events = events(table.lastSealed());
        if (events.isEmpty() && !sign.isDue(before)) {
            return Batch.NONE;
        }
        MerkleTree tree = new MerkleTree(size, table.tiles(MerkleTree.edge(size)));
        List<Sealed> entries = new ArrayList<>(events.size());
        for (LoggedEvent event : events) {
            Sealed entry = Sealed.now(config.service(), tree.size() + 1, event);
            tree.add(entry.leaf());
            entries.add(entry);
        }
        table.add(entries);
        table.keep(tree.changed());
        table.add(sign.next(before, tree));
        return new Batch(entries.size(), entries.size() == MOST || bytes(events) >= MOST_BYTES);
    }

    private static long bytes(List<LoggedEvent> events) {
        return events.stream().mapToLong(event -> event.payload().length()).sum();
    }

    private List<LoggedEvent> events(long after) {
        try (Connection connection = dataSource.getConnection()) {
            long upTo = SettledLog.upTo(connection, after, MOST, LOOKS);
            try (var query = connection.prepareStatement(EVENTS)) {
                query.setFetchSize(FETCH);
                query.setLong(1, after);
                query.setLong(2, upTo);
                query.setInt(3, MOST);
                List<LoggedEvent> events = new ArrayList<>();
                long bytes = 0;
                try (var rows = query.executeQuery()) {
                    while (bytes < MOST_BYTES && rows.next()) {
                        LoggedEvent event = LoggedEvent.read(rows);
                        bytes += event.payload().length();
                        events.add(event);
                    }
                }
                return events;
            }
        } catch (SQLException e) {
            throw new LogStorageException("Reading what is to be sealed", e);
        }
    }
}
