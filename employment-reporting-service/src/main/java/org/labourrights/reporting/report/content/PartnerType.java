package org.labourrights.reporting.report.content;

/** Kind of partner enterprise (用工合作企业类型). */
public enum PartnerType {
    /** 劳务派遣公司. */
    LABOR_DISPATCH,
    /** 加盟商. */
    FRANCHISEE,
    /** 代理商. */
    AGENT,
    /** 外包公司. */
    OUTSOURCING,
    /** 其他合作用工企业. */
    OTHER_COOPERATION
}
