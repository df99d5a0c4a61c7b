package org.labourrights.arrears.referral;

/** Where an offer to another agency stands. */
enum TransferState {
    /** The agency has not answered. */
    PENDING,
    /** It took the lead over. */
    CONFIRMED,
    /** It did not. */
    REFUSED,
    /** The lead went another way before the agency answered: the money was paid meanwhile. */
    SUPERSEDED
}
