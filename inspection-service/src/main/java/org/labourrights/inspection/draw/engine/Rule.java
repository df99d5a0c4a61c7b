package org.labourrights.inspection.draw.engine;

/** What a refused commitment, draw or record has run against; each has its own problem. */
public enum Rule {
    /** A code, number or text is not of the form that the page fixes. */
    TEXT,
    /** An integer is outside its bounds. */
    BOUNDS,
    /** The same stratum, enterprise, officer, reason, agency or recusal stands twice. */
    DUPLICATE,
    /** Somebody stands in a list and among those left out of it. */
    EXCLUDED_BUT_LISTED,
    UNKNOWN_STRATUM,
    UNKNOWN_REASON,
    /** A weight is not the sum of the weights of its reasons. */
    WEIGHT,
    /** A stratum has fewer enterprises than are to be drawn, or none are to be drawn. */
    QUOTA,
    /** Fewer than two inspectors, or more seats of agencies than seats. */
    TEAM_SIZE,
    DATES,
    /** The voided attempts do not go before this one. */
    ATTEMPT,
    /** The secret is not the one that was committed. */
    SECRET,
    /** The public value is not written as its template says. */
    PUBLIC_VALUE,
    /** Two tickets are equal, which cannot happen by chance. */
    EQUAL_TICKETS,
    /** No inspector is left for the seat of an agency that must take part; the detail names the agency. */
    TEAM_AGENCY,
    /** No inspector is left for a seat that is open to every agency. */
    TEAM_SEATS,
    /** The enterprise is not one of those to be inspected at this moment. */
    NOT_STANDING,
    /** The officer is not in the team of the enterprise. */
    NOT_IN_TEAM,
    /** Nobody can take the place of the officer. */
    NO_REPLACEMENT,
    /** The day of a record is before the draw or before the last record. */
    RECORD_DATE,
    ALREADY_VOIDED,
    NOT_VOIDED,
    /** The reason does not fit what happened: a void without a draw, or with one. */
    VOID_REASON,
    /** Records were offered for a draw without result. */
    NO_RESULT,
    /** The file is not a bundle, or its commitment, chain or head is not what its contents give. */
    UNREADABLE
}
