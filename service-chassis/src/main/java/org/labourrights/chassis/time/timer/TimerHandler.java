package org.labourrights.chassis.time.timer;

import java.util.List;
import java.util.Set;

/** What happens when a timer of one kind falls due; a CDI bean, as a rule one a kind. */
public interface TimerHandler {

    /** The kind of timers that this bean handles; of several a name for all, see {@link #kinds}. */
    String kind();

    /** All kinds that it handles, for a handler that is declared for several; none has another handler. */
    default Set<String> kinds() {
        return Set.of(kind());
    }

    /**
     * Runs in one transaction with the claim of the timer, in system scope: what it writes and the fact
     * that the timer has fired are committed together. An exception or error rolls both back; the timer is tried
     * again later and never holds up others. One that fails again and again is set aside until an administrator releases
     * it: the later rungs of its subject then come before it, so that a handler asks its subject what is still awaited. A
     * handler with more to do schedules its next rung itself, and names it in {@link #goesOn} too.
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

    /**
     * For a handler whose firings form a chain: the links that are scheduled although this one is set aside, so that the
     * chain does not end with it.
     */
    default List<TimerRequest> goesOn(FiredTimer setAside) {
        return List.of();
    }

    /**
     * How many timers of this kind that are due at the same instant may share one claim and one transaction. More than
     * one suits firings that are short and many; one that fails takes its neighbours back with it, and each of them is
     * then fired alone.
     */
    default int together() {
        return 1;
    }

    /** Fires several that share a transaction, as {@link #fire} does one by one. */
    default void fireAll(List<FiredTimer> timers) {
        timers.forEach(this::fire);
    }
}
