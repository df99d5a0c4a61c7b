package org.labourrights.reporting.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Hides groups that are small enough to point at people, and as many further cells as keep a hidden one from being
 * reckoned back from the total. Pure.
 */
final class SmallCells {
    private final long smallest;

    /** @param smallest smallest group that may be shown */
    SmallCells(long smallest) {
        this.smallest = smallest;
    }

    /** Whether a group of that size must not be shown; nobody at all is no group. */
    boolean isSmall(long size) {
        return size > 0 && size < smallest;
    }

    /**
     * Which cells of one breakdown to hide.
     *
     * @param values the cells, whose sum is shown beside them
     * @param asked cells that must be hidden for a reason of their own
     */
    boolean[] hidden(List<Long> values, boolean[] asked) {
        boolean[] hidden = asked.clone();
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] |= isSmall(values.get(i));
        }
        while (isRevealing(values, hidden)) {
            int next = smallestShown(values, hidden);
            if (next < 0) {
                break;
            }
            hidden[next] = true;
        }
        return hidden;
    }

    /** The hidden cells together are one number, total less shown: it must neither be one cell nor a small group. */
    private boolean isRevealing(List<Long> values, boolean[] hidden) {
        int cells = 0;
        long sum = 0;
        for (int i = 0; i < hidden.length; i++) {
            if (hidden[i]) {
                cells++;
                sum += values.get(i);
            }
        }
        return cells == 1 || (cells > 1 && isSmall(sum));
    }

    /** Empty cells come last: hiding a zero protects least. */
    private static int smallestShown(List<Long> values, boolean[] hidden) {
        return IntStream.range(0, hidden.length)
                .filter(i -> !hidden[i])
                .boxed()
                .min(Comparator.comparing((Integer i) -> values.get(i) == 0).thenComparing(values::get))
                .orElse(-1);
    }
}
