package org.labourrights.reporting.statistics;

import java.util.Arrays;

/** Sums of counts, position by position; a shorter one is padded with zeros. */
final class Counts {
    private Counts() {}

    static long[] plus(long[] one, long[] other) {
        long[] sum = Arrays.copyOf(one, Math.max(one.length, other.length));
        for (int i = 0; i < other.length; i++) {
            sum[i] += other[i];
        }
        return sum;
    }

    static long[] minus(long[] one, long[] other) {
        return plus(one, negative(other));
    }

    static long[] negative(long[] counts) {
        return Arrays.stream(counts).map(count -> -count).toArray();
    }

    static boolean isZero(long[] counts) {
        return Arrays.stream(counts).allMatch(count -> count == 0);
    }
}
