package org.labourrights.reporting.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.inbox.EventConsumer;
import org.labourrights.chassis.inbox.IncomingEvent;
import org.labourrights.chassis.inbox.Told;
import org.labourrights.reporting.risk.ReceiveFacts;
import org.labourrights.reporting.risk.RiskFact;
import org.labourrights.reporting.statistics.KnownEnterprises;

/** Findings, cases, publications, credit changes and collective disputes: facts that an assessment refers to. */
@ApplicationScoped
class FactConsumer implements EventConsumer {
    /** What each event calls its own number. */
    private static final Map<String, String> NUMBER = Map.of(
            "finding.confirmed.v1", "findingNo",
            "case.filed.v1", "caseNo",
            "violation.published.v1", "publicationId",
            "violation.withdrawn.v1", "publicationId",
            "collective.flagged.v1", "caseNo");

    /** What each event calls its kind; credit changes have no number, their kind stands for it. */
    private static final Map<String, String> KIND = Map.of(
            "finding.confirmed.v1", "type",
            "violation.published.v1", "category",
            "violation.withdrawn.v1", "category",
            "collective.flagged.v1", "type",
            "credit.recorded.v1", "kind",
            "credit.repaired.v1", "kind");

    private static final Map<String, String> WORKERS =
            Map.of("finding.confirmed.v1", "affectedWorkers", "collective.flagged.v1", "workerCount");

    private final ReceiveFacts receive;
    private final KnownEnterprises known;
    private final Divisions divisions;

    FactConsumer(ReceiveFacts receive, KnownEnterprises known, Divisions divisions) {
        this.receive = receive;
        this.known = known;
        this.divisions = divisions;
    }

    @Override
    public String name() {
        return "risk-facts";
    }

    @Override
    public Set<String> types() {
        return Set.of(
                "finding.confirmed.v1",
                "case.filed.v1",
                "violation.published.v1",
                "violation.withdrawn.v1",
                "collective.flagged.v1",
                "credit.recorded.v1",
                "credit.repaired.v1");
    }

    @Override
    public boolean dropsOutdated() {
        return false;
    }

    @Override
    public void on(IncomingEvent event) {
        Told told = new Told(event, divisions);
        String type = event.type();
        String number = NUMBER.get(type);
        String kind = KIND.get(type);
        String workers = WORKERS.get(type);
        RiskFact fact = new RiskFact(
                event.id().toString(),
                type,
                told.requiredUscc(),
                told.path(),
                number == null ? event.subject() : event.text(number),
                kind == null ? null : told.optional(kind),
                workers == null ? null : told.optionalCount(workers),
                told.day());
        known.heardOf(fact.uscc(), fact.divisionPath(), type);
        receive.fact(fact);
    }
}
