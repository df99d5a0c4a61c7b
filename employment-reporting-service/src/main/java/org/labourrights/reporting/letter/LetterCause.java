package org.labourrights.reporting.letter;

/** Why a letter is sent (发函事由). */
public enum LetterCause {
    REPORT_OVERDUE,
    REPORT_RETURNED,
    RISK
}
