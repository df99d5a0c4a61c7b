package org.labourrights.chassis.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.labourrights.chassis.scope.CurrentCaller;

/** Stamps what is done now. */
@ApplicationScoped
public class Stamps {

    private final CurrentCaller caller;
    private final Clock clock;

    Stamps(CurrentCaller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    /** The clock's time and {@linkplain CurrentCaller#actor() who acts}. */
    public Stamp now() {
        return by(caller.actor());
    }

    /**
     * The clock's time and another subject, for what a job does on behalf of somebody.
     *
     * @param subject who answers for it
     */
    public Stamp by(String subject) {
        // To the millisecond, so that the first answer tells the same moment as what is read back later.
        return new Stamp(clock.instant().truncatedTo(ChronoUnit.MILLIS), subject);
    }
}
