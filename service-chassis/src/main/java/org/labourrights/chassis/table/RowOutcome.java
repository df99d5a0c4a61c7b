package org.labourrights.chassis.table;

/** What became of a row. */
public enum RowOutcome {
    /** It was taken in. */
    ACCEPTED,
    /** It was taken in before, and nothing was done now. */
    REPEATED,
    /** It was not taken in, for its errors. */
    REFUSED,
    /** Nobody has judged it, for a reason that is not its own: it is sent again as it is. */
    LEFT
}
