package org.labourrights.chassis.clock;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.chassis.log.Event;

/** The clocks of one kind of aggregate; a CDI bean, one a kind of aggregate. */
public interface ClockFamily {

    /** What the aggregate is called, small letters alone, {@code lead}; begins the names of its timers and events. */
    String name();

    /** All clocks that it can have, each with a code of its own. */
    List<DeclaredClock> clocks();

    /** Who is told of a clock that is missed. */
    Superiors superiors();

    /** The event that tells the news; empty for what need not be told. */
    default Optional<Event> tell(ClockNews news) {
        return Optional.of(ClockTrail.event(name(), news));
    }

    /**
     * Locks aggregates by id, for a service that locks them before their clocks: asked before clocks are changed, so that
     * two who change one aggregate wait for each other in one order. Rungs fire without it.
     */
    default void lock(Collection<UUID> subjects) {}

    /** Whether a changed calendar moves the clock; not where something else goes by the day that was told. */
    default boolean followsCalendar(DeclaredClock clock) {
        return true;
    }

    /**
     * The due date was moved by a pause, an extension or a calendar, or is certain now: for an aggregate that shows it
     * itself.
     */
    default void moved(StatutoryClock clock) {}

    /**
     * A window or a waiting period is over. Told in the transaction of its timer, in system scope, and before the clock is
     * locked: whoever hears it may take the next step of the aggregate, and so meet or end the clock itself.
     */
    default void over(UUID subject, DeclaredClock clock) {}

    /** How the aggregate's number is called where a problem names it. */
    default String numberName() {
        return "number";
    }
}
