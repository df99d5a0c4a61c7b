package org.labourrights.arrears.screening;

/** Result of the arrears crime test. */
enum CrimeResult {
    NOT_MET,
    MET,
    /** A threshold is not set for the province, or a fact is not known: a person decides. */
    NEEDS_REVIEW
}
