package org.labourrights.inspection.casework;

/** Where an order to pay stands. */
enum PaymentOrderState {
    /** Not served yet. */
    ISSUED,
    /** Its days run. */
    SERVED,
    /** They are over, and not all is paid (期满未付). */
    EXPIRED,
    /** 已付清. */
    PAID,
    /** Taken back. */
    WITHDRAWN;

    /** Whether it still has to be paid. */
    boolean stands() {
        return this == ISSUED || this == SERVED || this == EXPIRED;
    }
}
