package org.labourrights.chassis.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.IdentifierException;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.UnfitValue;
import org.labourrights.chassis.table.read.CellFault;
import org.labourrights.chassis.table.read.SentRow;
import org.labourrights.chassis.text.Characters;

/**
 * A row of a file and what it means.
 *
 * @param row null where it means nothing, for the faults
 * @param key what makes it the row that it is
 * @param content all of it
 * @param marks what no other row may say, by the place of its columns in {@link ImportedTable#distinct}
 * @param judged whether the row itself is the reason of its faults
 */
record ReadRow<R>(
        SentRow sent,
        @Nullable R row,
        String key,
        String content,
        Map<Integer, String> marks,
        List<FieldProblem> faults,
        boolean judged) {

    ReadRow {
        marks = Map.copyOf(marks);
        faults = List.copyOf(faults);
    }

    static <R> ReadRow<R> unfit(SentRow sent, List<FieldProblem> faults, boolean judged) {
        return new ReadRow<>(sent, null, "", "", Map.of(), faults, judged);
    }

    boolean fits() {
        return faults.isEmpty();
    }

    /**
     * @param allowed the values of each column, in order
     * @param exists whether there is such a division
     * @throws RuntimeException where the table does not take the values together
     */
    static <R> ReadRow<R> of(
            ImportedTable<R> table,
            SentColumns columns,
            List<List<AllowedValue>> allowed,
            Predicate<DivisionCode> exists,
            SentRow sent) {
        List<FieldProblem> faults = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        for (int column = 0; column < table.columns().size(); column++) {
            TableColumn<?> declared = table.columns().get(column);
            CellFault unread = fault(sent, columns.places().get(column));
            if (unread == null) {
                read(declared, columns.cell(sent, column), allowed.get(column), values, faults);
            } else {
                faults.add(new FieldProblem(declared.pointer(), unread.code(), unread.parameters()));
            }
        }
        table.columns().stream()
                .filter(column -> values.get(column.id()) instanceof DivisionCode division && !exists.test(division))
                .forEach(column -> faults.add(FieldProblem.of(column.pointer(), "E-DIVISION")));
        faults.addAll(ofRow(sent, columns));
        if (!faults.isEmpty()) {
            return unfit(sent, faults, true);
        }
        TableValues read = new TableValues(values);
        Map<Integer, String> marks = new HashMap<>();
        for (int set = 0; set < table.distinct().size(); set++) {
            int place = set;
            read.distinct(table.distinct().get(set)).ifPresent(mark -> marks.put(place, mark));
        }
        return new ReadRow<>(
                sent,
                table.row(read),
                read.canonical(table.key()),
                read.canonical(table.columns()),
                marks,
                faults,
                true);
    }

    /** Whether it is the example of the template, which somebody has left where it stood. */
    static boolean isExample(ImportedTable<?> table, SentColumns columns, SentRow sent) {
        for (int column = 0; column < table.columns().size(); column++) {
            String example = table.columns().get(column).example();
            if (!Characters.tidy(columns.cell(sent, column)).equals(example)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable CellFault fault(SentRow sent, int place) {
        return place == SentColumns.ABSENT
                ? null
                : sent.faults().stream()
                        .filter(fault -> fault.cell() == place)
                        .findFirst()
                        .orElse(null);
    }

    private static void read(
            TableColumn<?> column,
            String sent,
            List<AllowedValue> allowed,
            Map<String, Object> values,
            List<FieldProblem> faults) {
        OptionalInt unfit = Characters.unfit(sent);
        if (unfit.isPresent()) {
            Map<String, Object> which = Map.of("character", Characters.name(unfit.getAsInt()));
            faults.add(new FieldProblem(column.pointer(), "E-CHARACTER", which));
            return;
        }
        String cell = Characters.tidy(sent);
        if (cell.isEmpty()) {
            if (column.mandatory()) {
                faults.add(FieldProblem.of(column.pointer(), "E-REQUIRED"));
            }
            return;
        }
        try {
            values.put(column.id(), column.reading().read(cell, allowed));
        } catch (UnfitValue e) {
            faults.add(e.at(column.pointer()));
        } catch (IdentifierException e) {
            faults.add(FieldProblem.of(column.pointer(), e.code()));
        }
    }

    private static List<FieldProblem> ofRow(SentRow sent, SentColumns columns) {
        List<FieldProblem> faults = new ArrayList<>();
        for (CellFault fault : sent.faults()) {
            if (fault.cell() == CellFault.ROW) {
                faults.add(new FieldProblem("", fault.code(), fault.parameters()));
            }
        }
        boolean stray = columns.nameless().stream()
                .anyMatch(place -> !Characters.isBlank(sent.cells().get(place)));
        if (stray) {
            faults.add(new FieldProblem(
                    "", "E-TABLE-CELLS", Map.of("columns", sent.cells().size())));
        }
        return faults;
    }
}
