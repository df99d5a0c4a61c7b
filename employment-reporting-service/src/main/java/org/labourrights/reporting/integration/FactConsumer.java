package org.labourrights.reporting.integration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.inbox.EventConsumer;
import org.labourrights.chassis.inbox.IncomingEvent;
import org.labourrights.chassis.inbox.Told;
import org.labourrights.reporting.risk.ReceiveFacts;
import org.labourrights.reporting.risk.RiskFact;
import org.labourrights.reporting.statistics.KnownEnterprises;

/**
 * What inspection and mediation did about an enterprise: facts that an assessment refers to. Some events may speak of a
 * place alone; they concern no enterprise and are passed over.
 */
@ApplicationScoped
class FactConsumer implements EventConsumer {
    private static final String FINDING = "finding.confirmed.v1";
    private static final String FLASH = "flash.report.sent.v1";
    private static final String ACTIVATED = "emergency.activated.v1";
    private static final String CLOSED = "emergency.closed.v1";

    /** Events that name an enterprise only when it is about one. */
    private static final Set<String> OF_PLACES = Set.of(FLASH, ACTIVATED, CLOSED);

    /** What each event calls its own number; the subject stands for one that has none. */
    private static final Map<String, String> NUMBER = Map.ofEntries(
            Map.entry("inspection.completed.v1", "taskNo"),
            Map.entry(FINDING, "findingNo"),
            Map.entry("disposition.issued.v1", "dispositionNo"),
            Map.entry("case.filed.v1", "caseNo"),
            Map.entry("case.decided.v1", "caseNo"),
            Map.entry("case.closed.v1", "caseNo"),
            Map.entry("violation.published.v1", "publicationId"),
            Map.entry("violation.withdrawn.v1", "publicationId"),
            Map.entry("blacklist.listed.v1", "uscc"),
            Map.entry("blacklist.removed.v1", "uscc"),
            Map.entry("collective.flagged.v1", "caseNo"),
            Map.entry("advice.letter.issued.v1", "adviceNo"),
            Map.entry(FLASH, "flashNo"),
            Map.entry(ACTIVATED, "responseId"),
            Map.entry(CLOSED, "responseId"));

    /** What each event calls its kind; credit changes have no number, their kind stands for it. */
    private static final Map<String, String> KIND = Map.ofEntries(
            Map.entry("inspection.target.added.v1", "reason"),
            Map.entry(FINDING, "type"),
            Map.entry("disposition.issued.v1", "type"),
            Map.entry("rectification.verified.v1", "result"),
            Map.entry("case.decided.v1", "outcome"),
            Map.entry("case.closed.v1", "outcome"),
            Map.entry("violation.published.v1", "category"),
            Map.entry("violation.withdrawn.v1", "category"),
            Map.entry("collective.flagged.v1", "type"),
            Map.entry("credit.recorded.v1", "kind"),
            Map.entry("credit.repaired.v1", "kind"),
            Map.entry(FLASH, "level"),
            Map.entry(ACTIVATED, "level"),
            Map.entry(CLOSED, "level"));

    private static final Map<String, String> WORKERS =
            Map.of(FINDING, "affectedWorkers", "collective.flagged.v1", "workerCount", FLASH, "participants");

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
        return Stream.concat(NUMBER.keySet().stream(), KIND.keySet().stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void on(IncomingEvent event) {
        Told told = new Told(event, divisions);
        String type = event.type();
        if (OF_PLACES.contains(type) && told.uscc() == null) {
            return;
        }
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
        receive.fact(fact, type.equals(FINDING) ? Registered.in(event) : List.of());
    }
}
