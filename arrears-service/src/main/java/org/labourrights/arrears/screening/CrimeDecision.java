package org.labourrights.arrears.screening;

/** What a person decided. */
enum CrimeDecision {
    /** Hand it to the public security organ. */
    TRANSFER,
    /** Leave it with the administration. */
    NO_TRANSFER
}
