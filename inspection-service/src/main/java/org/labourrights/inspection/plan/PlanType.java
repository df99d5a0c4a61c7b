package org.labourrights.inspection.plan;

/** Kind of a plan or task (检查类型), domain 3.11; code list {@code plan-type}. */
public enum PlanType {
    DAILY_PATROL,
    SPECIAL,
    JOINT,
    DOUBLE_RANDOM,
    COMPLAINT_TRIGGERED,
    ONLINE_REVIEW,
    CROSS_REGION,
    WOMEN_WORKER,
    WORKING_TIME,
    HR_MARKET,
    DISPATCH_VERIFICATION
}
