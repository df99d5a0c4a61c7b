package org.labourrights.inspection.task;

/** Whether the record of a visit was signed. */
enum SigningOutcome {
    SIGNED,
    /** With reason and witnesses. */
    REFUSED,
    /** Not in this visit. */
    NONE
}
