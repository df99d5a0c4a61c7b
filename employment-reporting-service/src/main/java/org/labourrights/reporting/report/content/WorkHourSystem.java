package org.labourrights.reporting.report.content;

/** Work-hour system (工时制度). All but the standard one need an approval for established labour relations. */
public enum WorkHourSystem {
    /** 标准工时. */
    STANDARD,
    /** 综合计算工时. */
    COMPREHENSIVE,
    /** 不定时. */
    NON_FIXED,
    /** 平台自主接单. */
    FLEXIBLE_PLATFORM
}
