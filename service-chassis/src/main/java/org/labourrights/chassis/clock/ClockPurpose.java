package org.labourrights.chassis.clock;

/** What running out means. */
public enum ClockPurpose {
    /** Somebody has to act before it has run out; otherwise the agency has failed. */
    DEADLINE,
    /** Somebody may act until it has run out, for example object; running out is what it is for. */
    WINDOW,
    /** Nobody may act before it has run out [R-T10]: the day on which it ends is the first permitted one. */
    WAITING
}
