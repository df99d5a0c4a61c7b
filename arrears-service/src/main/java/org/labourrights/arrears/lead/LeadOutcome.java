package org.labourrights.arrears.lead;

/** How a lead ended (处理结果, code list 3.24). */
public enum LeadOutcome {
    PAID_IN_FULL,
    PAID_PARTIAL_WITH_AGREEMENT,
    MEDIATED,
    ARBITRATION_ADVISED,
    FILED_CASE,
    TRANSFERRED,
    NOT_SUBSTANTIATED,
    OUT_OF_SCOPE,
    TIME_BARRED,
    WITHDRAWN,
    DUPLICATE,
    COURT_ENFORCEMENT
}
