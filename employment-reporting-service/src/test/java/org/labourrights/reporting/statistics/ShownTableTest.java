package org.labourrights.reporting.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labourrights.chassis.rollup.Counts;

class ShownTableTest {
    private static final int POSTS = HeadcountColumn.POSTS.ordinal();
    private static final int FEMALE = HeadcountColumn.FEMALE.ordinal();
    private static final boolean[] NONE = new boolean[HeadcountColumn.values().length];

    private final SmallCells rule = new SmallCells(10);

    @Test
    void hidesAPartWhoseRestIsSmall() {
        ShownTable shown = ShownTable.of(counts(100, 95), List.of(counts(100, 95)), NONE, rule);

        assertEquals(100L, shown.total().get(POSTS));
        assertNull(shown.total().get(FEMALE));
    }

    @Test
    void hidesASecondRowWhereOneIsSmall() {
        ShownTable shown =
                ShownTable.of(counts(305, 150), List.of(counts(5, 0), counts(100, 50), counts(200, 100)), NONE, rule);

        assertEquals(305L, shown.total().get(POSTS));
        assertNull(shown.rows().get(0).get(POSTS));
        assertNull(shown.rows().get(1).get(POSTS));
        assertEquals(200L, shown.rows().get(2).get(POSTS));
    }

    @Test
    void hidesTheRowsOfAHiddenTotal() {
        boolean[] hidden = NONE.clone();
        hidden[POSTS] = true;

        ShownTable shown = ShownTable.of(counts(100, 50), List.of(counts(100, 50)), hidden, rule);

        assertNull(shown.total().get(POSTS));
        assertNull(shown.rows().get(0).get(POSTS));
        assertEquals(50L, shown.rows().get(0).get(FEMALE));
    }

    /** 60 at the start, 20 hired, 75 at the end: whoever reads that knows that five have left. */
    @Test
    void aSmallGroupDoesNotFollowFromItsRow() {
        long[] flow = {75, 60, 20, 5, 30, 0, 40, 20, 15};

        ShownTable shown = ShownTable.of(flow, List.of(flow), NONE, rule);

        assertNull(shown.total().get(HeadcountColumn.LEFT.ordinal()));
        assertNull(shown.total().get(HeadcountColumn.HIRED.ordinal()));
        assertEquals(75L, shown.total().get(POSTS));
        assertEquals(shown.total(), shown.rows().getFirst());
    }

    /** Every hidden cell of generated tables is tried with everything that a reader knows. */
    @Test
    void nothingThatIsHiddenFollowsFromWhatIsShown() {
        int hiddenCells = 0;
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<long[]> rows = new ArrayList<>();
            long[] total = new long[NONE.length];
            for (int row = 1 + random.nextInt(7); row > 0; row--) {
                long[] counts = generated(random);
                rows.add(counts);
                total = Counts.plus(total, counts);
            }
            ShownTable shown = ShownTable.of(total, rows, NONE, rule);

            Reader reader = new Reader(shown);
            assertEquals(List.of(), reader.reckonedBack(), "seed " + seed);
            hiddenCells += reader.unknown();
            for (int column = 0; column < NONE.length; column++) {
                for (int row = 0; row < rows.size(); row++) {
                    long value = rows.get(row)[column];
                    boolean small = value > 0 && value < 10;
                    assertTrue(!small || shown.rows().get(row).get(column) == null, "seed " + seed);
                }
            }
        }
        assertTrue(hiddenCells > 5_000, "hidden cells tried: " + hiddenCells);
    }

    /** The reader of the test sees what follows: without the second hidden cell, the first is reckoned back. */
    @Test
    void theReaderOfThisTestReckons() {
        List<@Nullable Long> total = new ArrayList<>(List.of(75L, 60L, 20L, 5L, 30L, 0L, 40L, 20L, 15L));
        total.set(HeadcountColumn.LEFT.ordinal(), null);

        assertEquals(
                1, new Reader(new ShownTable(total, List.of())).reckonedBack().size());
    }

    private static long[] generated(Random random) {
        long start = group(random);
        long hired = group(random);
        long left = Math.min(start + hired, group(random));
        long posts = start + hired - left;
        long[] counts = new long[NONE.length];
        counts[POSTS] = posts;
        counts[HeadcountColumn.POSTS_AT_START.ordinal()] = start;
        counts[HeadcountColumn.HIRED.ordinal()] = hired;
        counts[HeadcountColumn.LEFT.ordinal()] = left;
        for (HeadcountColumn column : HeadcountColumn.values()) {
            if (column.partOfPosts()) {
                counts[column.ordinal()] = posts == 0 ? 0 : random.nextLong(posts + 1);
            }
        }
        return counts;
    }

    private static long group(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> 1 + random.nextInt(9);
            case 2 -> 10 + random.nextInt(20);
            default -> random.nextInt(500);
        };
    }

    /** Solves with fractions of whole numbers, by another way than the code: each unknown in turn is tried for freedom. */
    private static final class Reader {
        private final List<String> names = new ArrayList<>();
        private final List<double[]> equations = new ArrayList<>();

        Reader(ShownTable shown) {
            List<List<@Nullable Long>> all = new ArrayList<>(shown.rows());
            all.add(shown.total());
            int columns = NONE.length;
            int[][] unknown = new int[all.size()][columns];
            for (int row = 0; row < all.size(); row++) {
                for (int column = 0; column < columns; column++) {
                    unknown[row][column] = all.get(row).get(column) == null ? names.size() : -1;
                    if (unknown[row][column] >= 0) {
                        names.add(row + "/" + column);
                    }
                }
            }
            for (int[] row : unknown) {
                double[] flow = new double[names.size()];
                add(flow, row[HeadcountColumn.POSTS_AT_START.ordinal()], 1);
                add(flow, row[HeadcountColumn.HIRED.ordinal()], 1);
                add(flow, row[HeadcountColumn.LEFT.ordinal()], -1);
                add(flow, row[POSTS], -1);
                equations.add(flow);
            }
            for (int column = 0; column < columns && all.size() > 1; column++) {
                double[] sum = new double[names.size()];
                for (int row = 0; row < all.size(); row++) {
                    add(sum, unknown[row][column], row == all.size() - 1 ? -1 : 1);
                }
                equations.add(sum);
            }
        }

        private static void add(double[] equation, int unknown, double factor) {
            if (unknown >= 0) {
                equation[unknown] += factor;
            }
        }

        int unknown() {
            return names.size();
        }

        /** An unknown is known when leaving it out of the equations lowers their rank by one: it cannot move alone. */
        List<String> reckonedBack() {
            int all = rank(-1);
            List<String> known = new ArrayList<>();
            for (int each = 0; each < names.size(); each++) {
                if (rank(each) == all - 1) {
                    known.add(names.get(each));
                }
            }
            return known;
        }

        private int rank(int without) {
            List<double[]> left = new ArrayList<>();
            equations.forEach(equation -> left.add(equation.clone()));
            int rank = 0;
            for (int column = 0; column < names.size() && rank < left.size(); column++) {
                int best = rank;
                for (int row = rank; row < left.size(); row++) {
                    best = Math.abs(left.get(row)[column]) > Math.abs(left.get(best)[column]) ? row : best;
                }
                if (column == without || Math.abs(left.get(best)[column]) < 1e-9) {
                    continue;
                }
                Collections.swap(left, best, rank);
                double[] pivot = left.get(rank);
                for (int row = rank + 1; row < left.size(); row++) {
                    double times = left.get(row)[column] / pivot[column];
                    for (int i = 0; i < pivot.length && times != 0; i++) {
                        left.get(row)[i] -= pivot[i] * times;
                    }
                }
                rank++;
            }
            return rank;
        }
    }

    private static long[] counts(long posts, long female) {
        long[] counts = new long[HeadcountColumn.values().length];
        counts[POSTS] = posts;
        counts[FEMALE] = female;
        return counts;
    }
}
