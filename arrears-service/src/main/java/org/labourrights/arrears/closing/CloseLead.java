package org.labourrights.arrears.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.labourrights.arrears.casefile.CaseFile;
import org.labourrights.arrears.casefile.RecordKind;
import org.labourrights.arrears.clock.ObjectionPeriodOver;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadDesk;
import org.labourrights.arrears.lead.LeadOutcome;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/** Closes leads (结案). Relation and kind of wage must be decided before; that the money came is not said by it. */
@ApplicationScoped
class CloseLead {

    private final LeadDesk desk;
    private final Leads leads;
    private final Journal journal;
    private final CaseFile file;
    private final Clock clock;

    CloseLead(LeadDesk desk, Leads leads, Journal journal, CaseFile file, Clock clock) {
        this.desk = desk;
        this.leads = leads;
        this.journal = journal;
        this.file = file;
        this.clock = clock;
    }

    /**
     * @throws ProblemException what {@link LeadDesk#open} says, {@code E-STATE} (409), {@code E-RELATION-UNKNOWN},
     *     {@code E-MIGRANT-WAGE-UNKNOWN} (422)
     */
    @Transactional
    ArrearsLead close(UUID id, Precondition made, ClosingEntry entry) {
        ArrearsLead lead = desk.open(id, made);
        boolean elsewhere = lead.jurisdiction().taker().isPresent();
        if (!entry.outcome().fits(lead.state())
                || (entry.outcome() == ClosingOutcome.HANDLED_BY_AGENCY && !elsewhere)) {
            throw lead.refusal(LeadState.CLOSED);
        }
        if (entry.outcome() == ClosingOutcome.NO_OBJECTION && !objectionPeriodOver(lead)) {
            throw lead.refusal(LeadState.CLOSED);
        }
        requireDecided(lead);
        file.add(lead, RecordKind.CLOSING, entry.outcome().name(), entry.explanation());
        LeadOutcome outcome = entry.outcome()
                .outcome()
                .or(() -> Optional.ofNullable(lead.facts().outcome()))
                .orElseThrow(() -> lead.refusal(LeadState.CLOSED));
        journal.write(
                lead,
                lead.end(
                        LeadState.CLOSED,
                        outcome,
                        LocalDate.now(clock),
                        entry.outcome().name()));
        return lead;
    }

    /** Whether nobody objected to the last resolution in time. */
    boolean objectionPeriodOver(ArrearsLead lead) {
        Set<RecordKind> steps = Set.of(
                RecordKind.OBJECTION_PERIOD_OVER, RecordKind.RESOLUTION, RecordKind.OBJECTION, RecordKind.REOPENING);
        return file.latest(lead, steps)
                .filter(kind -> kind == RecordKind.OBJECTION_PERIOD_OVER)
                .isPresent();
    }

    /** @throws ProblemException what {@link LeadDesk#open} says, {@code E-STATE} (409) */
    @Transactional
    ArrearsLead reopen(UUID id, Precondition made, ReopeningEntry entry) {
        ArrearsLead lead = desk.open(id, made);
        if (lead.state() != LeadState.CLOSED) {
            throw lead.refusal(LeadState.CONNECTED);
        }
        file.add(lead, RecordKind.REOPENING, entry.reason().name(), entry.explanation());
        journal.write(lead, lead.reopen(entry.reason().name()));
        return lead;
    }

    /** A resolved lead ends with the outcome that it has. */
    void resolved(ArrearsLead lead, String reason) {
        LeadOutcome outcome = lead.facts().outcome();
        if (lead.state() != LeadState.RESOLVED || outcome == null) {
            throw lead.refusal(LeadState.CLOSED);
        }
        requireDecided(lead);
        journal.write(lead, lead.end(LeadState.CLOSED, outcome, LocalDate.now(clock), reason));
    }

    /** Nobody objected in time. A lead on which somebody still has to decide waits for that. */
    @Transactional(Transactional.TxType.MANDATORY)
    void nobodyObjected(@Observes ObjectionPeriodOver over) {
        ArrearsLead lead = leads.lockMerged(over.leadId());
        if (lead.state() != LeadState.RESOLVED) {
            return;
        }
        if (ClosingRule.undecided(lead.facts()).isPresent()) {
            file.add(lead, RecordKind.OBJECTION_PERIOD_OVER, null, "异议期已满，待认定用工关系、是否农民工工资");
            journal.write(lead, lead.happened("closing.held"));
            return;
        }
        resolved(lead, "NO_OBJECTION");
    }

    private static void requireDecided(ArrearsLead lead) {
        ClosingRule.undecided(lead.facts()).ifPresent(code -> {
            throw new ProblemException(Problem.of(code));
        });
    }
}
