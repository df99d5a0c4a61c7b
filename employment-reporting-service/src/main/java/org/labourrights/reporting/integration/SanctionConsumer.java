package org.labourrights.reporting.integration;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.inbox.EventConsumer;
import org.labourrights.chassis.inbox.IncomingEvent;
import org.labourrights.chassis.inbox.MalformedEvent;
import org.labourrights.chassis.inbox.Told;
import org.labourrights.kernel.directory.CreditLevel;
import org.labourrights.reporting.enterprise.CopyCreditGrade;
import org.labourrights.reporting.ladder.RaiseToCase;

/**
 * What a sanction of the inspection service means here: a case or a bad record for refusing to report is level 4 of the
 * ladder, a grade is copied into the ledger, and so is the grade that a repair gives. A case about anything else, or one
 * that does not say what about, leaves the ladder alone. A repaired bad record takes no level back: it stays history.
 */
@ApplicationScoped
class SanctionConsumer implements EventConsumer {
    private static final String CASE_FILED = "case.filed.v1";
    private static final String CREDIT = "credit.recorded.v1";
    private static final String REPAIRED = "credit.repaired.v1";

    /** The refusal to report, as a type of violation and as an item of the check list (报告制度履行). */
    private static final Set<String> REFUSAL_TO_REPORT = Set.of("NOT_REPORTED", "NOT_REPORTING", "CHK-36");

    private final RaiseToCase raise;
    private final CopyCreditGrade grades;
    private final Divisions divisions;

    SanctionConsumer(RaiseToCase raise, CopyCreditGrade grades, Divisions divisions) {
        this.raise = raise;
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
            sanctioned(event, uscc);
            return;
        }
        switch (event.text("kind")) {
            case "BAD_RECORD" -> {
                if (event.type().equals(CREDIT)) {
                    sanctioned(event, uscc);
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

    private void sanctioned(IncomingEvent event, UnifiedSocialCreditCode uscc) {
        for (JsonNode violation : event.data().path("violationTypes")) {
            if (REFUSAL_TO_REPORT.contains(violation.asText())) {
                raise.raise(uscc);
                return;
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
