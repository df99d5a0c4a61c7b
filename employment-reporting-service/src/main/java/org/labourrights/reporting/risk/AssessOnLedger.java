package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import org.labourrights.reporting.enterprise.LedgerEvent;

/** A partnership that begins or ends moves R-12 of its platform. */
@ApplicationScoped
class AssessOnLedger {
    private final AssessRisk assess;
    private final Clock clock;

    AssessOnLedger(AssessRisk assess, Clock clock) {
        this.assess = assess;
        this.clock = clock;
    }

    void partnership(@Observes LedgerEvent.PartnershipChanged event) {
        assess.again(event.partnership().platformUscc(), LocalDate.now(clock), "partnership.changed.v1");
    }
}
