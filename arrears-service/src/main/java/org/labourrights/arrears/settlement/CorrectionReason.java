package org.labourrights.arrears.settlement;

/** Why something is taken back that was recorded (更正原因). */
enum CorrectionReason {
    WRONG_AMOUNT,
    /** It belongs to another lead. */
    WRONG_LEAD,
    /** The money never arrived, or nobody promised it. */
    NOT_RECEIVED,
    ENTERED_TWICE,
    OTHER
}
