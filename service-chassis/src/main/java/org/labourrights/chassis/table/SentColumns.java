package org.labourrights.chassis.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.table.read.SentRow;
import org.labourrights.chassis.text.Characters;

/**
 * Where the columns of a table stand in a file: in any order, under either name.
 *
 * @param places of each column of the table; {@link #ABSENT} where it is not in the file
 * @param nameless places of the file that have no heading, and so no cells either
 */
record SentColumns(List<Integer> places, List<Integer> nameless) {

    static final int ABSENT = -1;

    /** Over the column with the errors, in the files that we answer with. */
    static final String ERRORS = "错误 Errors";

    private static final Set<String> OURS = Set.of("错误", "errors", "错误errors");
    private static final int MOST_ERRORS = 20;

    SentColumns {
        places = List.copyOf(places);
        nameless = List.copyOf(nameless);
    }

    /** @throws ProblemException {@code E-TABLE-HEADER} with every heading that is unknown, doubled or missing */
    static SentColumns of(List<String> header, List<TableColumn<?>> columns) {
        List<FieldProblem> errors = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        columns.forEach(column -> places.add(ABSENT));
        List<Integer> nameless = new ArrayList<>();
        for (int place = 0; place < header.size(); place++) {
            String heading = folded(header.get(place));
            int column = column(heading, columns);
            if (Characters.isBlank(heading)) {
                nameless.add(place);
            } else if (column >= 0 && places.get(column) == ABSENT) {
                places.set(column, place);
            } else if (column >= 0 || !OURS.contains(heading)) {
                // What stands there may be a row of people: its place tells which it is.
                String code = column >= 0 ? "E-TABLE-DOUBLE-COLUMN" : "E-TABLE-UNKNOWN-COLUMN";
                errors.add(new FieldProblem("", code, Map.of("column", letters(place))));
            }
        }
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).mandatory() && places.get(column) == ABSENT) {
                errors.add(new FieldProblem(
                        columns.get(column).pointer(),
                        "E-TABLE-MISSING-COLUMN",
                        Map.of("name", columns.get(column).heading())));
            }
        }
        if (!errors.isEmpty()) {
            throw new ProblemException(Problem.of(
                    "E-TABLE-HEADER", errors.stream().limit(MOST_ERRORS).toList()));
        }
        return new SentColumns(places, nameless);
    }

    /** The cell of a column; empty where the file has none. */
    String cell(SentRow row, int column) {
        int place = places.get(column);
        return place == ABSENT ? "" : row.cells().get(place);
    }

    private static int column(String heading, List<TableColumn<?>> columns) {
        for (int column = 0; column < columns.size(); column++) {
            TableColumn<?> each = columns.get(column);
            if (List.of(CellText.folded(each.id()), folded(each.zh()), folded(each.en()), folded(each.heading()))
                    .contains(heading)) {
                return column;
            }
        }
        return ABSENT;
    }

    /** Without the sign that a column is required. */
    private static String folded(String heading) {
        return CellText.folded(heading).replaceAll("[*]|\\((必填|required)\\)", "");
    }

    /** As a spreadsheet counts them: A, B, … AA. */
    private static String letters(int place) {
        String last = String.valueOf((char) ('A' + place % 26));
        return place < 26 ? last : letters(place / 26 - 1) + last;
    }
}
