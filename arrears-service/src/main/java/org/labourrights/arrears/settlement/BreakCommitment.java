package org.labourrights.arrears.settlement;

import jakarta.enterprise.context.ApplicationScoped;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadJournal;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;

/** The day after an instalment was due: unpaid, it breaks the promise. */
@ApplicationScoped
class BreakCommitment implements TimerHandler {

    static final String KIND = "lead-installment";

    private final Leads leads;
    private final LeadJournal journal;
    private final Installments installments;
    private final Commitments commitments;

    BreakCommitment(Leads leads, LeadJournal journal, Installments installments, Commitments commitments) {
        this.leads = leads;
        this.journal = journal;
        this.installments = installments;
        this.commitments = commitments;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        Installment part = installments.findById(timer.subject());
        if (part == null) {
            return;
        }
        ArrearsLead lead = leads.lock(part.leadId());
        if (part.miss()) {
            commitments.findByIdOptional(part.commitmentId()).ifPresent(it -> it.end(CommitmentState.BROKEN));
            journal.write(lead, lead.noted("commitment.broken"));
        }
    }
}
