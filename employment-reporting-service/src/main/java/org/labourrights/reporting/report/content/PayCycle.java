package org.labourrights.reporting.report.content;

/** How often pay is settled (工资支付周期). */
public enum PayCycle {
    MONTH,
    HALF_MONTH,
    WEEK,
    DAY,
    PER_ORDER
}
