package org.labourrights.chassis.time.timer;

/** What happens when a timer of one kind falls due; a CDI bean, one a kind. */
public interface TimerHandler {

    /** The kind of timers that this bean handles. */
    String kind();

    /**
     * Runs in one transaction with the claim of the timer, in system scope: what it writes and the fact
     * that the timer has fired are committed together. An exception rolls both back; the timer is tried
     * again later and never holds up others. A handler with more to do schedules its next rung itself.
     */
    void fire(FiredTimer timer);
}
