package org.labourrights.reporting.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.labourrights.reporting.enterprise.LedgerEvent;

/** Keeps the coverage of the ledger in step with registrations and moves (K-15). */
@ApplicationScoped
class CountLedger {
    private final KnownEnterprises known;

    CountLedger(KnownEnterprises known) {
        this.known = known;
    }

    void registered(@Observes LedgerEvent.Registered event) {
        known.registered(event.enterprise().uscc(), event.enterprise().divisionPath());
    }

    void changed(@Observes LedgerEvent.Changed event) {
        known.registered(event.enterprise().uscc(), event.enterprise().divisionPath());
    }
}
