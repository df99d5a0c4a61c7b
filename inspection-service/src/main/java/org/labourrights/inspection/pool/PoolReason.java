package org.labourrights.inspection.pool;

/** Why an enterprise is to be inspected (列入原因); code list {@code pool-reason}. */
public enum PoolReason {
    /** The letters about a missing report were of no avail (报告逾期升级). */
    REPORT_OVERDUE,
    /** A risk warning of ORANGE or RED (风险预警), domain 7.3. */
    RISK_WARNING,
    /** A lead whose facts are confirmed (线索查实). */
    LEAD,
    /** Leads of one employer that act as one (群体线索). */
    LEAD_GROUP,
    /** Credit grade C (守法诚信等级 C), domain 3.14. */
    CREDIT_C,
    /** Handed over by another agency (部门移送). */
    TRANSFERRED,
    /** Entered by an officer with a reason (人工列入). */
    MANUAL
}
