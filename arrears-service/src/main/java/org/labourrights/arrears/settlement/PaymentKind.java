package org.labourrights.arrears.settlement;

/** Whether money came, or was only thought to have come. */
enum PaymentKind {
    PAYMENT,
    /** Takes a payment back that was recorded by mistake (冲销). */
    REVERSAL
}
