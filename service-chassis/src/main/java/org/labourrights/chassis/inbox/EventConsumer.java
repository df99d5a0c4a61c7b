package org.labourrights.chassis.inbox;

import java.util.Set;
import org.labourrights.chassis.job.PassingFailure;

/** What this service does when another one reports something; a CDI bean, one a concern. */
public interface EventConsumer {

    /** Stable name: the inbox remembers under it what was consumed. Renaming consumes everything again. */
    String name();

    /** CloudEvents types that this consumer wants, {@code lead.accepted.v1}. */
    Set<String> types();

    /**
     * Runs in one transaction with the note that the event was consumed, in system scope, once an event.
     *
     * <p>Events of one subject come in their order, except for one that could not be consumed: it is put aside, what
     * follows it comes first, and it comes late or never, when an administrator has it replayed or dismissed. A consumer
     * takes each event for what it says itself, and looks at the {@linkplain IncomingEvent#sequence sequence} where an
     * older event must not undo a newer one.
     *
     * @throws ConsumerRefusal the domain says no: noted with its reason, not tried again
     * @throws MalformedEvent the payload is not what its type promises: goes to the dead letters
     * @throws RuntimeException a {@linkplain PassingFailure passing} failure is tried again until it is over; any other a
     *     number of times, then the event goes to the dead letters of this consumer
     */
    void on(IncomingEvent event);
}
