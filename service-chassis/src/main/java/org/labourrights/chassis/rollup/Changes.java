package org.labourrights.chassis.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.sql.Database;

/**
 * Collects the changes of one transaction and appends them as it commits. A job that opens a thousand obligations so
 * writes a few rows and not a thousand.
 */
@ApplicationScoped
public class Changes {
    private static final Object COLLECTED = Changes.class;
    private static final String APPEND = """
            INSERT INTO rollup_change (measure, bucket, corrects, division_path, facets, counts)
            VALUES (?, ?, ?, ?, ?, ?)""";

    private final Database database;
    private final TransactionSynchronizationRegistry transactions;

    Changes(Database database, TransactionSynchronizationRegistry transactions) {
        this.database = database;
        this.transactions = transactions;
    }

    /** Adds to the figures in the transaction that is running. */
    public void add(Change change) {
        collected().merge(change.key(), change.counts(), Counts::plus);
    }

    @SuppressWarnings("unchecked") // only this class puts something under its key
    private Map<Change.Key, long[]> collected() {
        if (transactions.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("Statistics change in the transaction of what they count");
        }
        Object held = transactions.getResource(COLLECTED);
        if (held != null) {
            return (Map<Change.Key, long[]>) held;
        }
        Map<Change.Key, long[]> collected = new LinkedHashMap<>();
        transactions.putResource(COLLECTED, collected);
        transactions.registerInterposedSynchronization(new Append(collected));
        return collected;
    }

    private final class Append implements Synchronization {
        private final Map<Change.Key, long[]> collected;

        Append(Map<Change.Key, long[]> collected) {
            this.collected = collected;
        }

        @Override
        public void beforeCompletion() {
            List<@Nullable Object[]> rows = collected.entrySet().stream()
                    .filter(entry -> !Counts.isZero(entry.getValue()))
                    .map(entry -> row(entry.getKey(), entry.getValue()))
                    .toList();
            database.batch(APPEND, rows);
        }

        @Override
        public void afterCompletion(int status) {
            collected.clear();
        }

        private static @Nullable Object[] row(Change.Key key, long[] counts) {
            return new @Nullable Object[] {
                key.measure(), key.bucket(), key.corrects(), key.divisionPath(), key.facets(), counts
            };
        }
    }
}
