package org.labourrights.arrears.statistics;

/** What figures can be broken down by, besides the divisions. */
enum Dimension {
    CHANNEL,
    /** Unified social credit code; leads of employers known by name only count as {@link #UNRESOLVED}. */
    EMPLOYER;

    static final String UNRESOLVED = "UNRESOLVED";
}
