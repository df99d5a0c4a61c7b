package org.labourrights.reporting.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.inbox.EventConsumer;
import org.labourrights.chassis.inbox.IncomingEvent;
import org.labourrights.chassis.inbox.MalformedEvent;
import org.labourrights.chassis.inbox.Told;
import org.labourrights.reporting.enterprise.CopyCreditGrade;
import org.labourrights.reporting.enterprise.CreditLevel;
import org.labourrights.reporting.obligation.SanctionObligations;

/**
 * What a sanction of the inspection service means here: a case or a bad record is level 4 of the ladder, a grade is copied
 * into the ledger, and so is the grade that a repair gives. A repaired bad record takes no level back: it stays history.
 */
@ApplicationScoped
class SanctionConsumer implements EventConsumer {
    private static final String CASE_FILED = "case.filed.v1";
    private static final String CREDIT = "credit.recorded.v1";
    private static final String REPAIRED = "credit.repaired.v1";

    private final SanctionObligations obligations;
    private final CopyCreditGrade grades;
    private final Divisions divisions;

    SanctionConsumer(SanctionObligations obligations, CopyCreditGrade grades, Divisions divisions) {
        this.obligations = obligations;
        this.grades = grades;
        this.divisions = divisions;
    }

    @Override
    public String name() {
        return "sanctions";
    }

    @Override
    public Set<String> types() {
        return Set.of(CASE_FILED, CREDIT, REPAIRED);
    }

    @Override
    public void on(IncomingEvent event) {
        Told told = new Told(event, divisions);
        UnifiedSocialCreditCode uscc = told.requiredUscc();
        if (event.type().equals(CASE_FILED)) {
            obligations.sanctioned(uscc);
            return;
        }
        switch (event.text("kind")) {
            case "BAD_RECORD" -> {
                if (event.type().equals(CREDIT)) {
                    obligations.sanctioned(uscc);
                }
            }
            case "GRADE" ->
                grades.copy(
                        uscc, level(event), event.time().toInstant(), event.id().toString(), told.day());
            default -> {
                // The other records are facts of the risk assessment and mean nothing to ladder and ledger.
            }
        }
    }

    private static CreditLevel level(IncomingEvent event) {
        try {
            return CreditLevel.valueOf(event.text("level"));
        } catch (IllegalArgumentException e) {
            throw new MalformedEvent("E-EVENT-DATA", "data.level is no credit grade");
        }
    }
}
