package org.labourrights.inspection.plan;

/** How a plan comes to its enterprises (对象选取方式). */
public enum SelectionMethod {
    /** Enterprises and inspectors are drawn (双随机). */
    DOUBLE_RANDOM,
    /** Named in the plan, with its reason in the kind of plan (定向). */
    TARGETED
}
