package org.labourrights.inspection.register.inspector;

/** What is done to an inspector in the register. */
public enum InspectorStep {
    /** Entered by hand or by a file (录入). */
    ENTERED,
    /** Corrected or brought up to date (更正). */
    CORRECTED,
    /** Taken from the roll (离册). */
    LEFT_ROLL,
    /** Put on it again (恢复在册). */
    RETURNED,
    /** A recusal was filed (申请回避). */
    RECUSED,
    /** A recusal has ended (回避终止). */
    RECUSAL_ENDED
}
