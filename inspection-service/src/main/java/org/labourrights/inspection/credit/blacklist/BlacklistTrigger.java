package org.labourrights.inspection.credit.blacklist;

/** Which of the conditions of §5 is met beside the order that ran out (列入情形); code list {@code blacklist-trigger}. */
public enum BlacklistTrigger {
    /** The amount reaches the threshold of the crime (数额达到认定拒不支付劳动报酬罪标准). */
    AMOUNT,
    /** The high court of the province has set no threshold: a person decides. */
    AMOUNT_TO_REVIEW,
    /** The arrears led to a mass or extreme incident (引发群体性事件、极端事件造成严重不良社会影响). */
    MASS_INCIDENT
}
