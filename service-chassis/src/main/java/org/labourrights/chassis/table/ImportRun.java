package org.labourrights.chassis.table;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.labourrights.chassis.file.Sha256;
import org.labourrights.chassis.problem.FieldProblem;

/** The rows of one file on their way in, a few in memory at a time; their results come in their order. */
final class ImportRun<R> {

    private final ImportedTable<R> table;
    private final TakeRows take;
    private final boolean dryRun;
    private final int together;
    private final Consumer<RowResult> results;
    private final List<ReadRow<R>> waiting = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();

    /** What a dry run would have taken by now, which no table remembers: hash of the content by hash of the key. */
    private final Map<Long, Long> tried = new HashMap<>();

    ImportRun(ImportedTable<R> table, TakeRows take, boolean dryRun, int together, Consumer<RowResult> results) {
        this.table = table;
        this.take = take;
        this.dryRun = dryRun;
        this.together = together;
        this.results = results;
    }

    void add(ReadRow<R> row) {
        if (waiting.size() == together || (row.fits() && keys.contains(row.key()))) {
            flush();
        }
        waiting.add(row);
        if (row.fits()) {
            keys.add(row.key());
        }
    }

    /** Takes what waits. */
    void flush() {
        List<ReadRow<R>> fit = waiting.stream().filter(this::isNew).toList();
        Iterator<RowResult> taken = take.take(table, fit, dryRun).iterator();
        for (ReadRow<R> row : waiting) {
            RowResult result = isNew(row) ? taken.next() : untaken(row);
            if (dryRun && result.outcome() == RowOutcome.ACCEPTED) {
                tried.put(hash(row.key()), hash(row.content()));
            }
            results.accept(result);
        }
        waiting.clear();
        keys.clear();
    }

    private boolean isNew(ReadRow<R> row) {
        return row.fits() && (!dryRun || !tried.containsKey(hash(row.key())));
    }

    private RowResult untaken(ReadRow<R> row) {
        if (!row.fits()) {
            return RowResult.refused(row.sent(), row.faults());
        }
        return Objects.equals(tried.get(hash(row.key())), hash(row.content()))
                ? RowResult.taken(row.sent(), RowOutcome.REPEATED, null)
                : RowResult.refused(row.sent(), List.of(FieldProblem.of("", "E-TABLE-OTHER-CONTENT")));
    }

    private static long hash(String text) {
        return ByteBuffer.wrap(Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
