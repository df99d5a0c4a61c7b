package org.labourrights.arrears.lead;

/** Relation between worker and employer (三类用工, code list 3.3). */
public enum EmploymentRelation {
    /** Meets the tests of an employment relationship (符合确立劳动关系情形). */
    ESTABLISHED,
    /** Managed by the platform without meeting all tests (不完全符合确立劳动关系情形). */
    INCOMPLETE,
    /** Independent business; civil law, no labour inspection (民事主体关系). */
    CIVIL,
    /** Not determined yet; must be before closure (待认定). */
    UNKNOWN
}
