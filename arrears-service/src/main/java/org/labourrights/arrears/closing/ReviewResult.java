package org.labourrights.arrears.closing;

/** How a review of a petition ends. */
enum ReviewResult {
    /** The answer stands (维持). */
    UPHELD,
    /** The answer was wrong; the lead can be reopened (撤销、变更). */
    CHANGED
}
