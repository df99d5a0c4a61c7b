package org.labourrights.reporting.layoff;

/** What was tried to lay off fewer people or nobody (裁员替代措施, code list 3.22). */
public enum LayoffAlternative {
    /** 集中放假. */
    COLLECTIVE_HOLIDAY,
    /** 轮岗轮休. */
    ROTATION,
    /** 待岗培训. */
    TRAINING
}
