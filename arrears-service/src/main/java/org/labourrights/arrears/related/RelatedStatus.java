package org.labourrights.arrears.related;

/** How far it has come, in the order in which things happen: an event that is late never takes a case back. */
public enum RelatedStatus {
    APPLIED,
    FILED,
    ACCEPTED,
    REFERRED,
    ISSUED,
    RECORDED,
    LISTED,
    ACTIVATED,
    NOT_ACCEPTED,
    FAILED,
    WITHDRAWN,
    AGREEMENT,
    /** The agreement is signed and sealed by all. */
    EFFECTIVE,
    /** It was not performed. */
    BREACHED,
    DECIDED,
    TRANSFERRED_JUDICIAL,
    CLOSED,
    REMOVED,
    /** The credit is repaired (信用修复). */
    REPAIRED
}
