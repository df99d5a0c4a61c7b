package org.labourrights.inspection.publication;

/** What became of an objection (异议复核结果); code list {@code publication-review}. */
public enum ReviewResult {
    /** 异议不成立. */
    REJECTED,
    /** 部分成立，应更正. */
    CORRECT,
    /** 成立，应撤下. */
    WITHDRAW
}
