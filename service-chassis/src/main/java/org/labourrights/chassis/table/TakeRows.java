package org.labourrights.chassis.table;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.problem.FieldProblem;

/**
 * Takes rows in. They share a transaction as long as nothing is wrong; when something is, all of them are taken back and each
 * is tried alone, so that one that is refused takes no other with it.
 */
@ApplicationScoped
class TakeRows {

    /** Another call has taken the same row just now: its answer is there when it is asked for again. */
    private static final int ATTEMPTS = 3;

    private final ImportedRows known;
    private final Instance<EntityManager> entities;
    private final RowFailures failures;

    TakeRows(ImportedRows known, Instance<EntityManager> entities, RowFailures failures) {
        this.known = known;
        this.entities = entities;
        this.failures = failures;
    }

    /** Ends a transaction that shall leave nothing behind. */
    private static final class DryRun extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient List<RowResult> results;

        DryRun(List<RowResult> results) {
            super(null, null, false, false);
            this.results = results;
        }
    }

    /** Somebody else has taken one of the rows since we looked. */
    private static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Overtaken() {
            super(null, null, false, false);
        }
    }

    /**
     * Tells what became of each as soon as it is certain.
     *
     * @param rows that fit, no two with one key
     * @throws DatabaseAway when the first one that is not told, and those after it, cannot be judged
     */
    <R> void take(ImportedTable<R> table, List<ReadRow<R>> rows, boolean dryRun, Consumer<RowResult> results) {
        together(table, rows, dryRun)
                .ifPresentOrElse(
                        taken -> taken.forEach(results),
                        () -> rows.forEach(row -> results.accept(alone(table, row, dryRun))));
    }

    /** Empty when one of them is refused: which one it was, and why, shows when each is alone. */
    private <R> Optional<List<RowResult>> together(ImportedTable<R> table, List<ReadRow<R>> rows, boolean dryRun) {
        if (rows.size() < 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(inOneTransaction(table, rows, dryRun));
        } catch (RuntimeException one) {
            return Optional.empty();
        }
    }

    private <R> RowResult alone(ImportedTable<R> table, ReadRow<R> row, boolean dryRun) {
        for (int attempt = 1; ; attempt++) {
            try {
                return inOneTransaction(table, List.of(row), dryRun).getFirst();
            } catch (Overtaken e) {
                if (attempt == ATTEMPTS) {
                    return RowResult.left(row.sent(), List.of(FieldProblem.of("", "E-CONFLICT")));
                }
            } catch (RuntimeException e) {
                return untaken(row, failures.of(e));
            }
        }
    }

    boolean isDatabaseAway() {
        return failures.isDatabaseAway();
    }

    private RowResult untaken(ReadRow<?> row, RowFailures.RowFailure why) {
        if (why.judged()) {
            return RowResult.refused(row.sent(), why.faults());
        }
        if (failures.isDatabaseAway()) {
            throw new DatabaseAway();
        }
        return RowResult.left(row.sent(), why.faults());
    }

    private <R> List<RowResult> inOneTransaction(ImportedTable<R> table, List<ReadRow<R>> rows, boolean dryRun) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                List<RowResult> results = results(table, rows);
                if (entities.isResolvable()) {
                    entities.get().flush();
                }
                if (dryRun) {
                    known.checkDeferred();
                    throw new DryRun(results.stream()
                            .map(result -> new RowResult(result.sent(), result.outcome(), null, result.faults()))
                            .toList());
                }
                return results;
            });
        } catch (DryRun e) {
            return e.results;
        }
    }

    private <R> List<RowResult> results(ImportedTable<R> table, List<ReadRow<R>> rows) {
        List<ImportedRows.Known> asked =
                rows.stream().map(row -> known.known(table.name(), row)).toList();
        Map<String, ImportedRows.Stored> stored = known.find(asked);
        List<ImportedRows.Known> fresh =
                asked.stream().filter(row -> first(row, stored) == null).toList();
        if (!fresh.isEmpty() && known.claim(table.name(), fresh).size() < fresh.size()) {
            throw new Overtaken();
        }
        List<RowResult> results = new ArrayList<>();
        List<String> references = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ReadRow<R> row = rows.get(i);
            ImportedRows.Stored before = first(asked.get(i), stored);
            if (before == null) {
                references.add(table.take(Objects.requireNonNull(row.row())));
                results.add(RowResult.taken(row.sent(), RowOutcome.ACCEPTED, references.getLast()));
            } else {
                results.add(again(row, asked.get(i), before));
            }
        }
        if (!fresh.isEmpty()) {
            known.refer(fresh.stream().map(ImportedRows.Known::key).toList(), references);
        }
        return results;
    }

    private static ImportedRows.@Nullable Stored first(
            ImportedRows.Known row, Map<String, ImportedRows.Stored> stored) {
        return row.keys().stream()
                .map(stored::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static RowResult again(ReadRow<?> row, ImportedRows.Known asked, ImportedRows.Stored before) {
        return asked.contents().contains(before.content())
                ? RowResult.taken(row.sent(), RowOutcome.REPEATED, before.reference())
                : RowResult.refused(row.sent(), List.of(FieldProblem.of("", "E-TABLE-OTHER-CONTENT")));
    }
}
