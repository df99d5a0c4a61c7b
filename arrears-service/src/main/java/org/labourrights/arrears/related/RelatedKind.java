package org.labourrights.arrears.related;

/** What kind of thing another service reports. */
public enum RelatedKind {
    MEDIATION,
    ARBITRATION,
    INSPECTION_CASE,
    DISPOSITION,
    CREDIT,
    BLACKLIST
}
