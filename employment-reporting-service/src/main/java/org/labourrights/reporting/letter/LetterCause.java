package org.labourrights.reporting.letter;

/** Why a letter is sent (发函事由). */
public enum LetterCause {
    /** 逾期未报: the ladder sends it. */
    REPORT_OVERDUE("report.letterBasis"),
    /** 退回更正: it goes with a returned report. */
    REPORT_RETURNED("report.letterBasis"),
    /** 风险预警: an officer sends it on a warning. */
    RISK("risk.letterBasis");

    private final String basisKey;

    LetterCause(String basisKey) {
        this.basisKey = basisKey;
    }

    /** Policy that names the documents on which the letter rests. */
    String basisKey() {
        return basisKey;
    }
}
