package org.labourrights.inspection.casework;

/** What binds the workers and the enterprise (用工关系), as far as a case needs it (pitfall P20). */
enum EmploymentRelation {
    /** 确立劳动关系. */
    ESTABLISHED,
    /** 不完全符合确立劳动关系情形: guided and mediated first. */
    INCOMPLETE,
    /** 民事关系: no matter of labour inspection. */
    CIVIL,
    /** A duty of the enterprise to the bureau: no worker's relation is asked for. */
    NOT_APPLICABLE,
    /** Not determined yet. */
    UNKNOWN
}
