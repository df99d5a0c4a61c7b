package org.labourrights.kernel.transfer;

/** What has become of an offer to another agency. */
public enum TransferState {
    /** The agency has not answered. */
    PENDING,
    /** It took the subject over. */
    CONFIRMED,
    /** It did not. */
    REFUSED,
    /** Whoever offered it took the offer back before the agency answered. */
    TAKEN_BACK,
    /** The subject went another way before the agency answered: the money was paid meanwhile. */
    SUPERSEDED
}
