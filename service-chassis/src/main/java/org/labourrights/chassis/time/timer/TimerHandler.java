package org.labourrights.chassis.time.timer;

import java.util.List;

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

    /**
     * For a handler that does many things at once: what to fire in place of a timer whose firing failed, so that the one
     * thing that cannot be done holds up none of the others. Asked after the failure, in a transaction of its own; the
     * timers are scheduled and the failed one is done with. Without any, the timer itself is tried again later.
     */
    default List<TimerRequest> instead(FiredTimer failed) {
        return List.of();
    }
}
