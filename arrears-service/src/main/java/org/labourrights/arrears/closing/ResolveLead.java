package org.labourrights.arrears.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.labourrights.arrears.casefile.CaseFile;
import org.labourrights.arrears.casefile.RecordKind;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadDesk;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.arrears.settlement.Commitments;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.problem.ProblemException;

/** Settles a lead, and hears what the reporter says to it. */
@ApplicationScoped
class ResolveLead {

    private final LeadDesk desk;
    private final Journal journal;
    private final CaseFile file;
    private final Commitments commitments;
    private final CloseLead close;

    ResolveLead(LeadDesk desk, Journal journal, CaseFile file, Commitments commitments, CloseLead close) {
        this.desk = desk;
        this.journal = journal;
        this.file = file;
        this.commitments = commitments;
        this.close = close;
    }

    /** @throws ProblemException what {@link LeadDesk#open} says, {@code E-STATE} (409), {@code E-LEAD-UNPAID} (422) */
    @Transactional
    ArrearsLead resolve(UUID id, Precondition made, ResolutionEntry entry) {
        ArrearsLead lead = desk.open(id, made);
        boolean holds =
                switch (entry.resolution()) {
                    case PAID_IN_FULL -> lead.remaining().equals(Yuan.ZERO);
                    case PAID_PARTIAL_WITH_AGREEMENT -> commitments.standing(id, lead.remaining());
                    case MEDIATED -> true;
                };
        if (!holds) {
            throw new ProblemException(new ClosingProblem.Unpaid(lead.remaining()));
        }
        file.add(lead, RecordKind.RESOLUTION, entry.resolution().name(), entry.agreement());
        journal.write(lead, lead.resolve(entry.resolution().outcome()));
        return lead;
    }

    /** The reporter is content: closed at once. */
    @Transactional
    ArrearsLead confirm(UUID id, Precondition made, Statement said) {
        ArrearsLead lead = desk.open(id, made);
        file.add(lead, RecordKind.CONFIRMATION, null, said.statement());
        close.resolved(lead, RecordKind.CONFIRMATION.name());
        return lead;
    }

    /** The reporter is not: the lead goes on where the parties are spoken to. */
    @Transactional
    ArrearsLead object(UUID id, Precondition made, Statement said) {
        ArrearsLead lead = desk.open(id, made);
        if (lead.state() != LeadState.RESOLVED) {
            throw lead.refusal(LeadState.CONNECTED);
        }
        file.add(lead, RecordKind.OBJECTION, null, said.statement());
        journal.write(lead, lead.reopen(RecordKind.OBJECTION.name()));
        return lead;
    }
}
