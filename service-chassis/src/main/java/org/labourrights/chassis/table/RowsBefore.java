package org.labourrights.chassis.table;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.labourrights.chassis.file.Sha256;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.table.read.SentRow;

/** What the rows of a file before this one have become, as far as it decides about this one; hashes only. */
final class RowsBefore {

    private final ImportedTable<?> table;
    private final boolean dryRun;

    /** What a dry run would have taken by now, which no table remembers: content by key. */
    private final Map<Long, Long> tried = new HashMap<>();

    private final Map<Long, Holder> holders = new HashMap<>();

    RowsBefore(ImportedTable<?> table, boolean dryRun) {
        this.table = table;
        this.dryRun = dryRun;
    }

    /** A row that was taken, and says what no other may say. */
    private record Holder(long key, int row) {}

    /** What became of a row. */
    void note(ReadRow<?> row, RowOutcome outcome) {
        boolean taken = outcome == RowOutcome.ACCEPTED || outcome == RowOutcome.REPEATED;
        if (!taken) {
            return;
        }
        long key = hash(row.key());
        if (dryRun && outcome == RowOutcome.ACCEPTED) {
            tried.put(key, hash(row.content()));
        }
        row.marks()
                .forEach((set, mark) -> holders.putIfAbsent(
                        hash(set + mark), new Holder(key, row.sent().number())));
    }

    /** What is known of a row without asking anybody; empty for one that must be tried. */
    Optional<RowResult> result(ReadRow<?> row) {
        SentRow sent = row.sent();
        long key = hash(row.key());
        Long content = tried.get(key);
        if (content != null) {
            return Optional.of(
                    content == hash(row.content())
                            ? RowResult.taken(sent, RowOutcome.REPEATED, null)
                            : RowResult.refused(sent, List.of(FieldProblem.of("", "E-TABLE-OTHER-CONTENT"))));
        }
        List<FieldProblem> faults = row.marks().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(mark -> Optional.ofNullable(holders.get(hash(mark.getKey() + mark.getValue())))
                        .filter(holder -> holder.key() != key)
                        .map(holder -> new FieldProblem(
                                table.distinct().get(mark.getKey()).getFirst().pointer(),
                                "E-TABLE-DOUBLE-ROW",
                                Map.of("row", holder.row())))
                        .stream())
                .toList();
        return faults.isEmpty() ? Optional.empty() : Optional.of(RowResult.refused(sent, faults));
    }

    private static long hash(String text) {
        return ByteBuffer.wrap(Sha256.digest().digest(text.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
