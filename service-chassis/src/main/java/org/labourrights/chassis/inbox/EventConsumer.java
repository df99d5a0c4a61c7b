package org.labourrights.chassis.inbox;

import java.util.Set;

/** What this service does when another one reports something; a CDI bean, one a concern. */
public interface EventConsumer {

    /** Stable name: the inbox remembers under it what was consumed. Renaming consumes everything again. */
    String name();

    /** CloudEvents types that this consumer wants, {@code lead.accepted.v1}. */
    Set<String> types();

    /**
     * Runs in one transaction with the note that the event was consumed, in system scope, once an event.
     *
     * @throws ConsumerRefusal the domain says no: noted with its reason, not tried again
     * @throws MalformedEvent the payload is not what its type promises: goes to the dead letters
     * @throws RuntimeException anything else counts as transient: tried again until it succeeds
     */
    void on(IncomingEvent event);

    /**
     * Whether an event that comes after a newer one of the same aggregate is dropped. True fits consumers
     * that keep a copy of the newest state; a consumer that counts events wants each of them.
     */
    default boolean dropsOutdated() {
        return true;
    }
}
