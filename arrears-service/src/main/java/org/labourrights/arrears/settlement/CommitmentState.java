package org.labourrights.arrears.settlement;

/** Whether a promise of payment was kept. */
enum CommitmentState {
    PENDING,
    KEPT,
    BROKEN,
    /** Recorded by mistake: nobody promised it. */
    VOIDED
}
