package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.reporting.obligation.ObligationEscalated;
import org.labourrights.reporting.obligation.ObligationEvent;
import org.labourrights.reporting.obligation.ObligationFacts;
import org.labourrights.reporting.obligation.ObligationFiled;
import org.labourrights.reporting.obligation.ObligationOpened;
import org.labourrights.reporting.obligation.ObligationOverdue;
import org.labourrights.reporting.obligation.ObligationProjected;
import org.labourrights.reporting.obligation.ObligationReopened;
import org.labourrights.reporting.obligation.ObligationSettled;
import org.labourrights.reporting.obligation.ObligationState;
import org.labourrights.reporting.obligation.ObligationsMoved;

/**
 * A missing report raises R-11 of whoever owes it, and R-12 of the platforms that must urge it; a report that comes in
 * lowers R-12 again. Each enterprise is assessed once, however many of its partners' obligations moved together.
 */
@ApplicationScoped
class AssessOnObligation {
    private final AssessRisk assess;
    private final Clock clock;

    AssessOnObligation(AssessRisk assess, Clock clock) {
        this.assess = assess;
        this.clock = clock;
    }

    void moved(@Observes ObligationsMoved moved) {
        // In the order of the codes: two pieces of work that concern the same platforms never wait for each other.
        Map<UnifiedSocialCreditCode, String> causes = new TreeMap<>();
        moved.events().forEach(event -> concern(event, causes));
        LocalDate today = LocalDate.now(clock);
        causes.forEach((uscc, cause) -> assess.again(uscc, today, cause));
    }

    private static void concern(ObligationEvent event, Map<UnifiedSocialCreditCode, String> causes) {
        ObligationFacts obligation = event.obligation();
        switch (event) {
            case ObligationOpened opened -> {}
            case ObligationProjected projected -> {}
            case ObligationOverdue overdue -> {
                causes.put(obligation.uscc(), "report.overdue.v1");
                platforms(obligation, "report.overdue.v1", causes);
            }
            case ObligationEscalated escalated -> {
                causes.put(obligation.uscc(), "obligation.escalated");
                platforms(obligation, "obligation.escalated", causes);
            }
            case ObligationFiled filed -> platforms(obligation, "obligation.filed", causes);
            case ObligationReopened reopened -> platforms(obligation, "obligation.reopened", causes);
            case ObligationSettled settled -> {
                if (obligation.state() == ObligationState.EXEMPTED) {
                    causes.put(obligation.uscc(), "obligation.exempted.v1");
                }
                platforms(obligation, "obligation.settled", causes);
            }
        }
    }

    private static void platforms(
            ObligationFacts obligation, String cause, Map<UnifiedSocialCreditCode, String> causes) {
        obligation.urgedBy().forEach(platform -> causes.put(platform, cause));
    }
}
