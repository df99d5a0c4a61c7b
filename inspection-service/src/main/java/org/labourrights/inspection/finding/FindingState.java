package org.labourrights.inspection.finding;

/** Where a finding stands. */
public enum FindingState {
    /** Recorded, awaits a second person (待确认). */
    RECORDED,
    /** Confirmed: its track goes on elsewhere (已确认). */
    CONFIRMED,
    /** Taken back with a reason (已撤销). */
    WITHDRAWN
}
