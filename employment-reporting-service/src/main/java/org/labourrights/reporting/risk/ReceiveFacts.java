package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.scope.SystemScope;

/** What the other services tell: stored, then the enterprises concerned are assessed again. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ReceiveFacts {
    private final ComplaintRows complaints;
    private final FactRows facts;
    private final RegistrationRows registrations;
    private final AssessRisk assess;
    private final SystemScope system;

    ReceiveFacts(
            ComplaintRows complaints,
            FactRows facts,
            RegistrationRows registrations,
            AssessRisk assess,
            SystemScope system) {
        this.complaints = complaints;
        this.facts = facts;
        this.registrations = registrations;
        this.assess = assess;
        this.system = system;
    }

    /** Adds what one event tells of a complaint; {@code on} is the day it happened. */
    public void complaint(Complaint part, LocalDate on, String cause) {
        system.run("risk-complaint", () -> {
            ComplaintRows.Concerned concerned = complaints.merge(part);
            Set<UnifiedSocialCreditCode> enterprises = new LinkedHashSet<>();
            if (concerned.employer() != null) {
                enterprises.add(concerned.employer());
            }
            if (concerned.platform() != null) {
                enterprises.add(concerned.platform());
            }
            LocalDate day = concerned.knownOn() == null ? on : concerned.knownOn();
            enterprises.stream().sorted().forEach(uscc -> assess.again(uscc, day, cause));
        });
    }

    /**
     * Adds a finding, case, publication or credit change.
     *
     * @param induced registrations as individual business that it rests on
     */
    public void fact(RiskFact fact, List<Registration> induced) {
        system.run("risk-fact", () -> {
            facts.append(fact);
            registrations.append(fact.uscc(), fact.divisionPath(), induced);
            assess.again(fact.uscc(), fact.occurredOn(), fact.type());
        });
    }
}
