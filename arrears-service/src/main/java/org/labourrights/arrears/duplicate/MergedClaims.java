package org.labourrights.arrears.duplicate;

/** How the claims of two merged leads go together. */
enum MergedClaims {
    /** The same debt told twice: the larger of the two is claimed. */
    SAME,
    /** Different debts: both are claimed. */
    FURTHER
}
