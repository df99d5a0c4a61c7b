package org.labourrights.arrears.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.labourrights.arrears.casefile.CaseFile;
import org.labourrights.arrears.casefile.RecordKind;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.EmploymentRelation;
import org.labourrights.arrears.lead.LeadDesk;
import org.labourrights.arrears.lead.LeadProblem;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.arrears.migrantwage.DecideMigrantWage;
import org.labourrights.arrears.settlement.FollowMoney;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.policy.Policies;

/** Plan, relation and findings of an investigation. */
@ApplicationScoped
class InvestigateLead {

    private final LeadDesk desk;
    private final Journal journal;
    private final CaseFile file;
    private final FollowMoney money;
    private final DecideMigrantWage wage;
    private final Policies policies;
    private final Clock clock;

    InvestigateLead(
            LeadDesk desk,
            Journal journal,
            CaseFile file,
            FollowMoney money,
            DecideMigrantWage wage,
            Policies policies,
            Clock clock) {
        this.desk = desk;
        this.journal = journal;
        this.file = file;
        this.money = money;
        this.wage = wage;
        this.policies = policies;
        this.clock = clock;
    }

    /** @throws ProblemException what {@link LeadDesk#open} says, {@code E-STATE} (409) */
    @Transactional
    ArrearsLead plan(UUID id, Precondition made, InvestigationPlan plan) {
        ArrearsLead lead = desk.open(id, made);
        file.add(lead, RecordKind.INVESTIGATION_PLAN, null, plan.plan());
        journal.write(lead, lead.move(LeadState.INVESTIGATING, RecordKind.INVESTIGATION_PLAN.name()));
        return lead;
    }

    /** @throws ProblemException what {@link LeadDesk#open} says, {@code E-STATE} (409), {@code E-LEAD-FIELDS} (422) */
    @Transactional
    RelationView determine(UUID id, Precondition made, RelationDecision decision) {
        if (decision.relation() == EmploymentRelation.UNKNOWN) {
            throw LeadProblem.field("/relation", "E-RELATION-UNKNOWN");
        }
        ArrearsLead lead = desk.open(id, made);
        file.add(lead, RecordKind.RELATION, decision.relation().name(), decision.explanation());
        journal.write(lead, lead.determine(decision.relation()));
        RelationFactors factors = decision.factors();
        EmploymentRelation suggested = factors == null
                ? null
                : RelationRule.suggest(factors, points(lead.facts().divisionCode()));
        return new RelationView(decision.relation(), suggested, lead.version());
    }

    private RelationRule.Points points(DivisionCode division) {
        LocalDate today = LocalDate.now(clock);
        return new RelationRule.Points(
                policies.value(RelationKeys.ESTABLISHED, division, today),
                policies.value(RelationKeys.INCOMPLETE, division, today));
    }

    /** @throws ProblemException what {@link LeadDesk#open} says, {@code E-STATE} (409), {@code E-LEAD-FIELDS} (422) */
    @Transactional
    ArrearsLead substantiate(UUID id, Precondition made, Substantiation found) {
        ArrearsLead lead = desk.open(id, made);
        require(lead, found);
        file.add(lead, RecordKind.SUBSTANTIATION, null, found.findings());
        boolean owed = FollowMoney.owing(lead);
        wage.with(lead, found.migrantWage(), "查实时认定");
        journal.write(
                lead, lead.substantiate(found.workerCount(), found.amount(), found.periodStart(), found.periodEnd()));
        money.changed(lead, owed);
        return lead;
    }

    private void require(ArrearsLead lead, Substantiation found) {
        if (found.periodEnd().isBefore(found.periodStart())) {
            throw LeadProblem.field("/periodEnd", "E-PERIOD");
        }
        if (found.periodEnd().isAfter(LocalDate.now(clock))) {
            throw LeadProblem.field("/periodEnd", "E-FUTURE");
        }
        Yuan paid = lead.facts().paidAmount();
        if (found.amount().compareTo(Yuan.ZERO) <= 0 || found.amount().compareTo(paid) < 0) {
            throw LeadProblem.field("/amount", "E-LEAD-AMOUNT");
        }
    }
}
