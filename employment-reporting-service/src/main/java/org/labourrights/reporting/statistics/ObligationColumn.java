package org.labourrights.reporting.statistics;

/** Counts of the obligation statistic (K-10), in the order in which they are stored. */
enum ObligationColumn {
    /** Obligations that fell due, the exempted left out. */
    DUE,
    /** Fulfilled by a filing in time. */
    FULFILLED,
    FULFILLED_LATE,
    EXEMPTED;

    static long[] counts(ObligationColumn column, long count) {
        long[] counts = new long[values().length];
        counts[column.ordinal()] = count;
        return counts;
    }
}
