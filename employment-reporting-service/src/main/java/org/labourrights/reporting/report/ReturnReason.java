package org.labourrights.reporting.report;

/** Why a report is returned (退回原因). */
public enum ReturnReason {
    /** 填报不完整. */
    INCOMPLETE,
    /** 数据前后矛盾. */
    INCONSISTENT,
    /** 数据明显异常. */
    IMPLAUSIBLE,
    /** 用工关系分类不当. */
    MISCLASSIFIED,
    /** 合作企业漏报. */
    PARTNER_MISSING,
    /** 说明不充分. */
    EXPLANATION_INSUFFICIENT,
    /** 其他, named in the note. */
    OTHER
}
