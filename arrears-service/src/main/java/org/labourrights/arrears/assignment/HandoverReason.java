package org.labourrights.arrears.assignment;

/** Why another officer takes over. */
enum HandoverReason {
    /** Leave, illness, travel. */
    ABSENCE,
    /** Another post. */
    TRANSFER_OF_POST,
    /** Too many leads on one desk. */
    WORKLOAD,
    /** The officer knows a party (回避). */
    CONFLICT_OF_INTEREST,
    /** A superior took it over after a missed deadline. */
    ESCALATION,
    /** Something else, see the note. */
    OTHER
}
