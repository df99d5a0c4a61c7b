package org.labourrights.inspection.publication;

/** What kind of grave violation it is (重大劳动保障违法行为社会公布办法 §5); code list {@code publication-category}. */
public enum PublicationCategory {
    /** (1) 克扣、无故拖欠劳动报酬数额较大，或拒不支付依法移送司法机关. */
    WAGE_ARREARS,
    /** (2) 不依法参加社会保险或不依法缴纳社会保险费，情节严重. */
    SOCIAL_INSURANCE,
    /** (3) 违反工作时间和休息休假规定，情节严重. */
    WORKING_TIME,
    /** (4) 违反女职工和未成年工特殊劳动保护规定，情节严重. */
    WOMEN_AND_MINORS,
    /** (5) 违反禁止使用童工规定. */
    CHILD_LABOR,
    /** (6) 因劳动保障违法行为造成严重不良社会影响. */
    SOCIAL_EFFECT,
    /** (7) 其他重大劳动保障违法行为. */
    OTHER
}
