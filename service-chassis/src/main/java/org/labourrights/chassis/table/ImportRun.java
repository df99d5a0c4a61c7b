package org.labourrights.chassis.table;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.table.read.SentRow;

/** The rows of one file on their way in, a few in memory at a time; their results come in their order. */
final class ImportRun<R> {

    /** Rows that go together before it is known how long they take. */
    private static final int FIRST = 8;

    private static final long QUICK = Duration.ofMillis(500).toNanos();
    private static final long SLOW = Duration.ofSeconds(2).toNanos();

    private final ImportedTable<R> table;
    private final TakeRows take;
    private final boolean dryRun;
    private final int mostTogether;
    private final Consumer<RowResult> results;
    private final List<ReadRow<R>> waiting = new ArrayList<>();
    private final Set<Object> awaited = new HashSet<>();
    private final RowsBefore before;
    private int together;
    private int told;
    private int stoppedAt;

    ImportRun(ImportedTable<R> table, TakeRows take, boolean dryRun, int mostTogether, Consumer<RowResult> results) {
        this.table = table;
        this.take = take;
        this.dryRun = dryRun;
        this.mostTogether = mostTogether;
        this.together = Math.min(FIRST, mostTogether);
        this.results = results;
        this.before = new RowsBefore(table, dryRun);
    }

    /** Row from which on none is judged any more, because the database went away. */
    OptionalInt stoppedAt() {
        return stoppedAt == 0 ? OptionalInt.empty() : OptionalInt.of(stoppedAt);
    }

    void add(ReadRow<R> row) {
        // Two rows that may be one, or may not both be, never go together: the second is judged by what the first
        // became.
        List<Object> marks = marks(row);
        if (waiting.size() >= together || !row.judged() || marks.stream().anyMatch(awaited::contains)) {
            flush();
        }
        if (stoppedAt == 0 && !row.judged() && take.isDatabaseAway()) {
            stoppedAt = row.sent().number();
        }
        if (stoppedAt > 0) {
            leave(row.sent());
        } else if (!row.judged()) {
            results.accept(RowResult.left(row.sent(), row.faults()));
        } else {
            waiting.add(row);
            awaited.addAll(marks);
        }
    }

    /** A row that comes after the end: it is told with the others, so that none of them is missed. */
    void leave(SentRow sent) {
        results.accept(
                RowResult.left(sent, List.of(new FieldProblem("", "E-TABLE-STOPPED", Map.of("row", stoppedAt)))));
    }

    /** Takes what waits. */
    void flush() {
        long begun = System.nanoTime();
        List<ReadRow<R>> asked = waiting.stream().filter(this::isAsked).toList();
        try {
            tellOthers();
            take.take(table, asked, dryRun, this::tell);
        } catch (DatabaseAway away) {
            stoppedAt = waiting.get(told).sent().number();
            waiting.subList(told, waiting.size()).forEach(row -> leave(row.sent()));
        }
        waiting.clear();
        awaited.clear();
        told = 0;
        adapt(System.nanoTime() - begun);
    }

    /** So that results never let wait for them: what waits long is taken for dead by whatever stands in between. */
    private void adapt(long took) {
        if (took > SLOW) {
            together = Math.max(1, together / 2);
        } else if (took < QUICK) {
            together = Math.min(mostTogether, together * 2);
        }
    }

    private boolean isAsked(ReadRow<R> row) {
        return row.fits() && before.result(row).isEmpty();
    }

    private void tell(RowResult result) {
        before.note(waiting.get(told++), result.outcome());
        results.accept(result);
        tellOthers();
    }

    /** Those that nobody need be asked about, up to the next one that somebody must. */
    private void tellOthers() {
        while (told < waiting.size() && !isAsked(waiting.get(told))) {
            ReadRow<R> row = waiting.get(told++);
            results.accept(row.fits() ? before.result(row).orElseThrow() : RowResult.refused(row.sent(), row.faults()));
        }
    }

    private static List<Object> marks(ReadRow<?> row) {
        List<Object> marks = new ArrayList<>(row.marks().entrySet());
        if (row.fits()) {
            marks.add(row.key());
        }
        return marks;
    }
}
