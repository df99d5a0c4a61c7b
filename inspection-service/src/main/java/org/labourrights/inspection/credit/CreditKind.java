package org.labourrights.inspection.credit;

/** What kind of credit record it is (信用记录种类), domain 3.14; code list {@code credit-kind}. */
public enum CreditKind {
    /** 不良行为记录. */
    BAD_RECORD,
    /** 重大违法社会公布. */
    PUBLICATION,
    /** 失信联合惩戒名单. */
    BLACKLIST,
    /** 红名单. */
    RED_LIST,
    /** 守法诚信等级. */
    GRADE,
    /** 和谐劳动关系单位评价. */
    HARMONIOUS_UNIT_EVALUATION
}
