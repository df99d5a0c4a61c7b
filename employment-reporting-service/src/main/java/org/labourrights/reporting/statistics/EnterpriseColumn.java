package org.labourrights.reporting.statistics;

/** Counts of the coverage statistic (K-15), in the order in which they are stored. */
enum EnterpriseColumn {
    KNOWN,
    IN_LEDGER;

    static long[] counts(long known, long inLedger) {
        return new long[] {known, inLedger};
    }
}
