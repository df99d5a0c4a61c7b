package org.labourrights.chassis.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.table.read.SentRow;

/**
 * What became of a row.
 *
 * @param reference what it has become; null where it was refused or left, and in a dry run
 */
record RowResult(SentRow sent, RowOutcome outcome, @Nullable String reference, List<FieldProblem> faults) {

    static RowResult taken(SentRow sent, RowOutcome outcome, @Nullable String reference) {
        return new RowResult(sent, outcome, reference, List.of());
    }

    static RowResult refused(SentRow sent, List<FieldProblem> faults) {
        return new RowResult(sent, RowOutcome.REFUSED, null, List.copyOf(faults));
    }

    static RowResult left(SentRow sent, List<FieldProblem> faults) {
        return new RowResult(sent, RowOutcome.LEFT, null, List.copyOf(faults));
    }
}
