package org.labourrights.inspection.violation;

/** What is violated (违法违规类型), domain 3.13; code list {@code violation-type}. */
public enum ViolationType {
    /** 未签劳动合同. */
    NO_CONTRACT,
    /** 未订立书面协议. */
    NO_WRITTEN_AGREEMENT,
    /** 拖欠劳动报酬. */
    WAGE_ARREARS,
    /** 低于最低工资. */
    BELOW_MINIMUM,
    /** 违法超时加班. */
    OVERTIME,
    /** 未支付加班报酬. */
    NO_OVERTIME_PAY,
    /** 未参加社会保险. */
    NO_INSURANCE,
    /** 诱导或强迫注册个体工商户. */
    SELF_EMPLOYED_INDUCEMENT,
    /** 假外包、假合作. */
    FAKE_OUTSOURCING,
    /** 就业歧视. */
    DISCRIMINATION,
    /** 收取押金或其他财物. */
    DEPOSIT_COLLECTION,
    /** 违法限制多平台就业. */
    MULTI_PLATFORM_RESTRICTION,
    /** 特殊工时未经批准. */
    SPECIAL_HOURS_UNAPPROVED,
    /** 违反女职工特殊保护. */
    WOMEN_PROTECTION,
    /** 违反未成年工特殊保护. */
    MINOR_PROTECTION,
    /** 使用童工. */
    CHILD_LABOR,
    /** 违法劳务派遣. */
    DISPATCH_VIOLATION,
    /** 安全教育培训不合格. */
    SAFETY_TRAINING,
    /** 算法规则不当. */
    ALGORITHM_RULE,
    /** 申诉机制缺失. */
    APPEAL_MECHANISM,
    /** 不履行报告制度. */
    NOT_REPORTING,
    /** 阻挠监察执法. */
    OBSTRUCTION,
    /** 强迫劳动. */
    FORCED_LABOR,
    /** 其他. */
    OTHER
}
