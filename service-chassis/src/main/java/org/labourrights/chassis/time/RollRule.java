package org.labourrights.chassis.time;

/** What becomes of a last day that is not a working day. */
public enum RollRule {
    /** To the next working day: filing deadlines (民法典 §203). */
    FORWARD,
    /** To the last working day before: pay days (保障农民工工资支付条例 §14). */
    ADVANCE,
    /** Stays: minimum waiting periods, and clocks that a document fixes in calendar days. */
    NONE
}
