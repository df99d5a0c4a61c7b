package org.labourrights.reporting.risk;

/** What a bureau can do about a warning. */
public enum MeasureKind {
    /** 提示函. */
    GUIDANCE_LETTER,
    /** 走访. */
    VISIT,
    /** 约谈. */
    INTERVIEW,
    /** 联合检查提议. */
    JOINT_CHECK_PROPOSAL,
    /** 列入检查对象. */
    TARGET_POOL_PROPOSAL,
    /** 立案建议. */
    FILING_PROPOSAL,
    /** 告知调解组织. */
    MEDIATION_NOTICE,
    OTHER
}
