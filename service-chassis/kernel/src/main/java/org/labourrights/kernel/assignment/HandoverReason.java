package org.labourrights.kernel.assignment;

/** Why another officer takes over. */
public enum HandoverReason {
    /** Leave, illness, travel. */
    ABSENCE,
    /** Another post. */
    TRANSFER_OF_POST,
    /** Too much on one desk. */
    WORKLOAD,
    /** The officer knows a party (回避). */
    CONFLICT_OF_INTEREST,
    /** A superior took it over after a missed deadline. */
    ESCALATION,
    /** Something else, see the note. */
    OTHER
}
