package org.labourrights.kernel.directory;

/** How a partner works for a platform (合作企业类型, code list 3.5). */
public enum PartnerType {
    /** 劳务派遣公司, needs a licence. */
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
