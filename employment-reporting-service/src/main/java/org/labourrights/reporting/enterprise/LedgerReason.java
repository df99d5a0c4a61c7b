package org.labourrights.reporting.enterprise;

/** Why the base ledger changed (台账变更原因). */
public enum LedgerReason {
    /** First entry. */
    REGISTERED,
    /** The bureau accepted a report. */
    REPORT_ACCEPTED,
    /** Found by a survey (摸底调查). */
    SURVEY,
    /** Entered by hand. */
    MANUAL,
    /** Found by an inspection. */
    INSPECTION
}
