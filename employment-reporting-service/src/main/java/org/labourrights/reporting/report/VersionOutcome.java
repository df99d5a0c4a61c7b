package org.labourrights.reporting.report;

/** What became of a submitted version. */
public enum VersionOutcome {
    ACCEPTED,
    RETURNED,
    /** The enterprise voided the report before review. */
    WITHDRAWN
}
