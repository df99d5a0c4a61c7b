package org.labourrights.chassis.time;

/** The unit in which a period is counted. */
public enum DayUnit {
    /** 日/天: every day counts. */
    NATURAL_DAY,
    /** 工作日: working days count, make-up workdays included. */
    WORKING_DAY,
    /** Ends on the same-numbered day, or on the last day of a shorter month (民法典 §202). */
    MONTH,
    /** As a month, with years. */
    YEAR
}
