package org.labourrights.chassis.clock;

/** What became of a clock. */
public enum ClockStatus {
    RUNNING,
    /** Stands; the due date moves when it goes on. */
    PAUSED,
    MET,
    /** Met after the due instant. */
    MET_LATE,
    /** Missed, and still not met. */
    BREACHED,
    /** Nobody has to meet it any more. */
    ENDED
}
