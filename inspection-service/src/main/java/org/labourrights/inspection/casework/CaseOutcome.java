package org.labourrights.inspection.casework;

/** How a case was decided (处理结果). */
public enum CaseOutcome {
    /** 行政处罚决定. */
    PENALTY,
    /** 行政处理决定. */
    TREATMENT_DECISION,
    /** Minor, first and put right, or nothing proved (不予处罚，行政处罚法 §33). */
    NO_PENALTY,
    /** Not filed, or the filing was cancelled (撤销立案). */
    CANCELLED
}
