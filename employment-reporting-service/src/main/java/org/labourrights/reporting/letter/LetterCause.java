package org.labourrights.reporting.letter;

import java.util.List;
import org.labourrights.chassis.policy.PolicyKey;

/** Why a letter is sent (发函事由). */
public enum LetterCause {
    /** 逾期未报: the ladder sends it. */
    REPORT_OVERDUE(LetterKeys.REPORT_BASIS),
    /** 退回更正: it goes with a returned report. */
    REPORT_RETURNED(LetterKeys.REPORT_BASIS),
    /** 风险预警: an officer sends it on a warning. */
    RISK(LetterKeys.RISK_BASIS);

    private final PolicyKey<List<String>> basisKey;

    LetterCause(PolicyKey<List<String>> basisKey) {
        this.basisKey = basisKey;
    }

    /** Policy that names the documents on which the letter rests. */
    PolicyKey<List<String>> basisKey() {
        return basisKey;
    }
}
