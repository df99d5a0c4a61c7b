package org.labourrights.reporting.statistics;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.rollup.Counts;

/**
 * A headcount breakdown with its small groups taken out, column by column: what is hidden in a row can neither be read
 * nor be reckoned back from the total or from its complement. Pure.
 *
 * @param total by {@link HeadcountColumn}; null = hidden
 * @param rows in the order of the keys that were given
 */
record ShownTable(List<@Nullable Long> total, List<List<@Nullable Long>> rows) {

    /**
     * @param hiddenTotals columns whose total must not be shown, because a list of this division's neighbours hides it
     */
    static ShownTable of(long[] total, List<long[]> rows, boolean[] hiddenTotals, SmallCells rule) {
        int columns = HeadcountColumn.values().length;
        List<List<@Nullable Long>> shown = new ArrayList<>();
        rows.forEach(row -> shown.add(new ArrayList<>()));
        List<@Nullable Long> shownTotal = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            boolean totalHidden = hiddenTotals[column] || isHidden(total, column, rule);
            shownTotal.add(totalHidden ? null : Long.valueOf(Counts.at(total, column)));
            boolean[] hidden = hidden(rows, column, rule);
            for (int row = 0; row < rows.size(); row++) {
                shown.get(row).add(totalHidden || hidden[row] ? null : Long.valueOf(Counts.at(rows.get(row), column)));
            }
        }
        return new ShownTable(shownTotal, shown);
    }

    /** Which cells of one column a list of these rows hides. */
    static boolean[] hidden(List<long[]> rows, int column, SmallCells rule) {
        boolean[] asked = new boolean[rows.size()];
        List<Long> values = new ArrayList<>();
        for (int row = 0; row < asked.length; row++) {
            asked[row] = isHidden(rows.get(row), column, rule);
            values.add(Counts.at(rows.get(row), column));
        }
        return rule.hidden(values, asked);
    }

    /** A part of the posts also reveals the rest of them. */
    private static boolean isHidden(long[] counts, int column, SmallCells rule) {
        long value = Counts.at(counts, column);
        long posts = Counts.at(counts, HeadcountColumn.POSTS.ordinal());
        boolean restIsSmall =
                HeadcountColumn.values()[column].partOfPosts() && value > 0 && rule.isSmall(posts - value);
        return rule.isSmall(value) || rule.isSmall(posts) || restIsSmall;
    }
}
