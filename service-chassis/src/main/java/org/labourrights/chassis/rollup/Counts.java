package org.labourrights.chassis.rollup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/** Sums of counts, position by position; a shorter one is padded with zeros. */
public final class Counts {
    private Counts() {}

    /** One count; 0 where the counts are shorter. */
    public static long at(long[] counts, int column) {
        return column < counts.length ? counts[column] : 0;
    }

    public static long[] plus(long[] one, long[] other) {
        long[] sum = Arrays.copyOf(one, Math.max(one.length, other.length));
        for (int i = 0; i < other.length; i++) {
            sum[i] += other[i];
        }
        return sum;
    }

    public static long[] minus(long[] one, long[] other) {
        return plus(one, negative(other));
    }

    public static long[] negative(long[] counts) {
        return Arrays.stream(counts).map(count -> -count).toArray();
    }

    public static boolean isZero(long[] counts) {
        return Arrays.stream(counts).allMatch(count -> count == 0);
    }

    /** The column {@code counts} of the current row. */
    public static long[] read(ResultSet row) throws SQLException {
        Long[] boxed = (Long[]) row.getArray("counts").getArray();
        return Arrays.stream(boxed).mapToLong(Long::longValue).toArray();
    }
}
