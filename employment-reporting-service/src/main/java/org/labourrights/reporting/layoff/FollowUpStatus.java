package org.labourrights.reporting.layoff;

/** How far a follow-up is (跟进状态); an officer may correct it either way. */
public enum FollowUpStatus {
    /** Nothing done yet. */
    NOT_STARTED,
    /** Under way. */
    IN_PROGRESS,
    /** Everybody who needs it has it; the day stands beside it. */
    DONE,
    /** Nobody of the group needs it. */
    NOT_NEEDED
}
