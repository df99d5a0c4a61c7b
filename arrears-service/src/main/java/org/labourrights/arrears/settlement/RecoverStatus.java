package org.labourrights.arrears.settlement;

/** How far an advance was recovered from the employer (追偿). */
enum RecoverStatus {
    OPEN,
    PARTIAL,
    RECOVERED,
    /** Recorded by mistake: nothing was advanced. */
    VOIDED
}
