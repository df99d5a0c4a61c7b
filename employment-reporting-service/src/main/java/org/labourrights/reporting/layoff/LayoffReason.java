package org.labourrights.reporting.layoff;

/** Why an enterprise lays off (裁员事由, code list 3.22, 劳动合同法 §41). */
public enum LayoffReason {
    /** 重整. */
    REORGANIZATION,
    /** 生产经营严重困难. */
    SERIOUS_DIFFICULTY,
    /** 转产、技术革新、经营方式调整. */
    TRANSFORMATION,
    /** 客观经济情况重大变化. */
    OBJECTIVE_CHANGE,
    /** 平台退出业务线: the platform leaves a city. */
    BUSINESS_LINE_WITHDRAWAL
}
