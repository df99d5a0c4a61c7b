package org.labourrights.arrears.person;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;

/** Lets the time of a lead's data be over, whatever its timers say. */
@ApplicationScoped
public class RetentionEnds {

    private final List<TimerHandler> handlers;
    private final Clock clock;

    RetentionEnds(@All List<TimerHandler> handlers, Clock clock) {
        this.handlers = handlers;
        this.clock = clock;
    }

    void ofPeople(UUID lead) {
        fire("lead-people-retention", lead);
    }

    void ofAccounts(UUID lead) {
        fire("lead-account-retention", lead);
    }

    private void fire(String kind, UUID lead) {
        handlers.stream()
                .filter(handler -> handler.kinds().contains(kind))
                .forEach(handler -> handler.fire(
                        new FiredTimer(UUID.randomUUID(), kind, lead, "test", clock.instant(), "CN/", null, 1)));
    }
}
