package org.labourrights.arrears.related;

/** What kind of thing another service reports. */
public enum RelatedKind {
    MEDIATION,
    ARBITRATION,
    INSPECTION_CASE,
    DISPOSITION,
    CREDIT,
    BLACKLIST,
    /** A further report of the debt that the lead is about. */
    REPORT,
    /** An emergency response (应急响应): of a collective dispute, an enterprise or a whole place. */
    EMERGENCY
}
