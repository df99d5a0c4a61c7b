package org.labourrights.arrears.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import org.labourrights.arrears.casefile.CaseFile;
import org.labourrights.arrears.casefile.RecordKind;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadJournal;
import org.labourrights.arrears.lead.LeadOutcome;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;

/**
 * The day after an instalment was due: unpaid, it breaks the promise, and a lead that was settled by the promise goes on
 * while money is open.
 */
@ApplicationScoped
class BreakCommitment implements TimerHandler {

    static final String KIND = "lead-installment";

    private static final String REASON = "PROMISE_BROKEN";
    private static final String EXPLANATION = "承诺的款项到期未付，线索恢复办理。";

    private final Leads leads;
    private final LeadJournal journal;
    private final CaseFile file;
    private final Installments installments;
    private final Commitments commitments;

    BreakCommitment(
            Leads leads, LeadJournal journal, CaseFile file, Installments installments, Commitments commitments) {
        this.leads = leads;
        this.journal = journal;
        this.file = file;
        this.installments = installments;
        this.commitments = commitments;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        // The instalment is read once the lead is locked: a payment that is being entered may fill it at this moment.
        installments
                .leadOf(timer.subject())
                .map(leads::lock)
                .ifPresent(lead -> due(lead, installments.findById(timer.subject())));
    }

    private void due(ArrearsLead lead, Installment part) {
        if (!part.miss()) {
            return;
        }
        boolean first = commitments
                .findByIdOptional(part.commitmentId())
                .filter(it -> it.end(CommitmentState.BROKEN))
                .isPresent();
        journal.write(lead, lead.happened("commitment.broken"));
        if (first && settled(lead) && lead.remaining().compareTo(Yuan.ZERO) > 0) {
            file.add(lead, RecordKind.REOPENING, REASON, EXPLANATION);
            journal.write(lead, lead.reopen(REASON));
        }
    }

    /** Settled here, closed since or not; another agency or the court that has it goes on by itself. */
    private static boolean settled(ArrearsLead lead) {
        LeadOutcome outcome = lead.facts().outcome();
        return lead.state() == LeadState.RESOLVED
                || (lead.state() == LeadState.CLOSED
                        && (outcome == LeadOutcome.PAID_PARTIAL_WITH_AGREEMENT || outcome == LeadOutcome.MEDIATED));
    }
}
