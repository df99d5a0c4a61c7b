package org.labourrights.chassis.journal;

import java.util.List;
import java.util.Optional;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.time.timer.TimerRequest;

/**
 * What becomes of the steps of one kind of aggregate; a CDI bean, one an aggregate.
 *
 * @param <S> sealed type of the steps, so that the compiler names a step that nobody thought of
 */
public interface JournalFamily<S extends Step> {

    /** The sealed type of the steps. */
    Class<S> steps();

    /**
     * Type and payload of a step in the log, {@code .internal()} for what other services need not know; empty for what
     * concerns the other features alone.
     */
    Optional<Event> entry(S step);

    /** Timers that the step sets. */
    default List<TimerRequest> timers(S step) {
        return List.of();
    }
}
