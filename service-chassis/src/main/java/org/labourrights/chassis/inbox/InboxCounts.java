package org.labourrights.chassis.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import org.labourrights.chassis.inbox.Inbox.Outcome;

/** Counts what became of incoming events. */
@ApplicationScoped
class InboxCounts {

    private final MeterRegistry meters;

    InboxCounts(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(String consumer, Outcome outcome) {
        meters.counter("labourrights.inbox.events", "consumer", consumer, "outcome", outcome.name())
                .increment();
    }

    void deadLetter(String code) {
        meters.counter("labourrights.inbox.dead.letters", "reason", code).increment();
    }

    void failure() {
        meters.counter("labourrights.inbox.retries").increment();
    }
}
