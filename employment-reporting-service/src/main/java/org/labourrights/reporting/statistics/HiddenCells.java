package org.labourrights.reporting.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.labourrights.chassis.rollup.Counts;

/**
 * Which cells of a headcount table are hidden. A small group is hidden, and with it as many further cells as keep every
 * hidden one from being reckoned back by what holds between the cells of such a table:
 *
 * <ul>
 *   <li>in each row, also in the total: posts at the start + hired − left = posts;
 *   <li>in each column: the rows add up to the total;
 *   <li>a part of the posts and its rest add up to them.
 * </ul>
 *
 * <p>What is hidden of the total depends on the total alone, so that no breakdown of it gives away what another hides.
 * Pure.
 */
final class HiddenCells {

    private static final int COLUMNS = HeadcountColumn.values().length;

    /** Columns between which a row has an equation of its own. */
    private static final List<HeadcountColumn> FLOW =
            List.of(HeadcountColumn.LEFT, HeadcountColumn.HIRED, HeadcountColumn.POSTS_AT_START, HeadcountColumn.POSTS);

    private final SmallCells rule;
    private final List<long[]> rows;
    private final boolean[][] hidden;
    private final boolean[] hiddenTotal;

    private HiddenCells(long[] total, List<long[]> rows, boolean[] askedTotals, SmallCells rule) {
        this.rule = rule;
        this.rows = rows;
        this.hidden = new boolean[rows.size()][COLUMNS];
        this.hiddenTotal = askedTotals.clone();
        for (int column = 0; column < COLUMNS; column++) {
            hiddenTotal[column] |= isSmall(total, column);
        }
        completeFlow(total, hiddenTotal);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < COLUMNS; column++) {
                hidden[row][column] = hiddenTotal[column] || isSmall(rows.get(row), column);
            }
        }
        close();
    }

    /** @param askedTotals columns whose total is hidden for a reason of its own */
    static HiddenCells of(long[] total, List<long[]> rows, boolean[] askedTotals, SmallCells rule) {
        return new HiddenCells(total, rows, askedTotals, rule);
    }

    boolean total(int column) {
        return hiddenTotal[column];
    }

    boolean row(int row, int column) {
        return hidden[row][column];
    }

    /** Hides more until no equation, and no number of them together, has a hidden cell for its only answer. */
    private void close() {
        boolean more = true;
        while (more) {
            more = completeColumns();
            for (int row = 0; row < rows.size(); row++) {
                more |= completeFlow(rows.get(row), hidden[row]);
            }
            more = more || hideBesideAnAnswer();
        }
    }

    private boolean completeColumns() {
        boolean more = false;
        for (int column = 0; column < COLUMNS; column++) {
            if (!hiddenTotal[column]) {
                more |= completeColumn(column);
            }
        }
        return more;
    }

    private boolean completeColumn(int column) {
        boolean[] asked = new boolean[rows.size()];
        List<Long> values = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            asked[row] = hidden[row][column];
            values.add(Counts.at(rows.get(row), column));
        }
        boolean[] wanted = rule.hidden(values, asked);
        boolean more = false;
        for (int row = 0; row < rows.size(); row++) {
            more |= wanted[row] != hidden[row][column];
            hidden[row][column] = wanted[row];
        }
        return more;
    }

    /** One hidden cell of the four would be their answer: a second is hidden, the smallest that counts somebody. */
    private static boolean completeFlow(long[] counts, boolean[] hidden) {
        List<Integer> shown = FLOW.stream()
                .map(HeadcountColumn::ordinal)
                .filter(column -> !hidden[column])
                .sorted(Comparator.comparing((Integer column) -> Counts.at(counts, column) == 0)
                        .thenComparing(column -> Counts.at(counts, column)))
                .toList();
        if (shown.size() != FLOW.size() - 1) {
            return false;
        }
        hidden[shown.getFirst()] = true;
        return true;
    }

    /** Where several equations together still have one answer, hides one more cell of its row, or of its column. */
    private boolean hideBesideAnAnswer() {
        OptionalInt answer = new CellEquations(hidden, hiddenTotal, FLOW).answer();
        if (answer.isEmpty()) {
            return false;
        }
        int row = answer.getAsInt() / COLUMNS;
        int column = answer.getAsInt() % COLUMNS;
        for (HeadcountColumn beside : FLOW) {
            if (!hidden[row][beside.ordinal()]) {
                hidden[row][beside.ordinal()] = true;
                return true;
            }
        }
        OptionalInt below = IntStream.range(0, rows.size())
                .filter(each -> !hidden[each][column])
                .findFirst();
        below.ifPresent(each -> hidden[each][column] = true);
        return below.isPresent();
    }

    /** A part of the posts also reveals the rest of them. */
    private boolean isSmall(long[] counts, int column) {
        long value = Counts.at(counts, column);
        long posts = Counts.at(counts, HeadcountColumn.POSTS.ordinal());
        boolean restIsSmall =
                HeadcountColumn.values()[column].partOfPosts() && value > 0 && rule.isSmall(posts - value);
        return rule.isSmall(value) || rule.isSmall(posts) || restIsSmall;
    }
}
