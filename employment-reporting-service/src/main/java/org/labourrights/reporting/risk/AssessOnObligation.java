package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import org.labourrights.reporting.obligation.ObligationEscalated;
import org.labourrights.reporting.obligation.ObligationFacts;
import org.labourrights.reporting.obligation.ObligationOverdue;

/** A missing report raises R-11 of whoever owes it, and R-12 of the platforms that must urge it. */
@ApplicationScoped
class AssessOnObligation {
    private final AssessRisk assess;
    private final Clock clock;

    AssessOnObligation(AssessRisk assess, Clock clock) {
        this.assess = assess;
        this.clock = clock;
    }

    void overdue(@Observes ObligationOverdue event) {
        again(event.obligation(), "report.overdue.v1");
    }

    void escalated(@Observes ObligationEscalated event) {
        again(event.obligation(), "obligation.escalated");
    }

    private void again(ObligationFacts obligation, String cause) {
        LocalDate today = LocalDate.now(clock);
        assess.again(obligation.uscc(), today, cause);
        obligation.urgedBy().forEach(platform -> assess.again(platform, today, cause));
    }
}
