package org.labourrights.reporting.report.content;

/**
 * The three categories of employment (三类用工). {@code UNKNOWN} exists only at the intake of leads: whoever reports
 * headcount has classified it.
 */
public enum EmploymentRelation {
    /** 符合确立劳动关系情形: a contract is signed, or the facts show the relation. */
    ESTABLISHED,
    /** 不完全符合确立劳动关系情形: free hours, but managed by the platform's rules and algorithm. */
    INCOMPLETE,
    /** 民事主体关系: independent business or profession. */
    CIVIL
}
