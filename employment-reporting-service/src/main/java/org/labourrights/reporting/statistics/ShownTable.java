package org.labourrights.reporting.statistics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.rollup.Counts;

/**
 * A headcount breakdown without what {@link HiddenCells} hides. Pure.
 *
 * @param total by {@link HeadcountColumn}; null = hidden
 * @param rows in the order of the keys that were given
 */
record ShownTable(List<@Nullable Long> total, List<List<@Nullable Long>> rows) {

    /**
     * @param hiddenTotals columns whose total must not be shown, because a list of this division's neighbours hides it
     */
    static ShownTable of(long[] total, List<long[]> rows, boolean[] hiddenTotals, SmallCells rule) {
        HiddenCells hidden = HiddenCells.of(total, rows, hiddenTotals, rule);
        List<List<@Nullable Long>> shown = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<@Nullable Long> cells = new ArrayList<>();
            for (int column = 0; column < HeadcountColumn.values().length; column++) {
                cells.add(hidden.row(row, column) ? null : Long.valueOf(Counts.at(rows.get(row), column)));
            }
            shown.add(cells);
        }
        List<@Nullable Long> shownTotal = new ArrayList<>();
        for (int column = 0; column < HeadcountColumn.values().length; column++) {
            shownTotal.add(hidden.total(column) ? null : Long.valueOf(Counts.at(total, column)));
        }
        return new ShownTable(shownTotal, shown);
    }
}
