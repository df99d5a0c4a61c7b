package org.labourrights.arrears.closing;

/** Where the enforcement by a court stands. */
enum EnforcementState {
    /** The money is still to come. */
    OPEN,
    /** It came. */
    PAID,
    /** The court gave up for want of assets (终结执行). */
    TERMINATED
}
