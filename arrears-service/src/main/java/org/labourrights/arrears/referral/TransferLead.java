package org.labourrights.arrears.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.labourrights.arrears.clock.LeadClocks;
import org.labourrights.arrears.feedback.FeedbackStage;
import org.labourrights.arrears.feedback.GiveFeedback;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadDesk;
import org.labourrights.arrears.lead.LeadEvent;
import org.labourrights.chassis.clock.ClockSubject;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.chassis.reference.AgencyType;
import org.labourrights.kernel.transfer.Recipient;
import org.labourrights.kernel.transfer.Transfer;
import org.labourrights.kernel.transfer.TransferOrder;
import org.labourrights.kernel.transfer.Transfers;

/**
 * Offers a lead to another agency or division. Whoever was asked first keeps answering for it until the other side has
 * confirmed, and tells the reporter (首问负责制, 保障农民工工资支付条例 §10).
 */
@ApplicationScoped
public class TransferLead {

    private final LeadDesk desk;
    private final Journal journal;
    private final LeadTransfers family;
    private final Transfers transfers;
    private final GiveFeedback feedback;

    TransferLead(LeadDesk desk, Journal journal, LeadTransfers family, Transfers transfers, GiveFeedback feedback) {
        this.desk = desk;
        this.journal = journal;
        this.family = family;
        this.transfers = transfers;
        this.feedback = feedback;
    }

    /** @throws ProblemException what {@link LeadDesk#open} says, {@code E-STATE} (409), {@code E-LEAD-FIELDS} (422) */
    @Transactional
    Transfer transfer(UUID id, Precondition made, TransferRequest request) {
        return offer(desk.open(id, made), request);
    }

    /** As part of another step, with the lead locked already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void offer(ArrearsLead lead, String toAgencyId, TransferReason reason, String explanation) {
        offer(lead, new TransferRequest(toAgencyId, reason, explanation));
    }

    /**
     * Takes an offer back that the other agency has not answered.
     *
     * @throws ProblemException what {@link LeadDesk#open} says, {@code E-NO-TRANSFER} (409)
     */
    @Transactional
    Transfer takeBack(UUID id, Precondition made, TransferAnswer why) {
        ArrearsLead lead = desk.open(id, made);
        Transfer transfer = transfers.open(family, id);
        transfers.takeBack(family, transfer, why.note());
        journal.write(lead, lead.takeBack(AnswerTransfer.backTo(transfer), transfer.reason()));
        feedback.give(lead, FeedbackStage.PROGRESS, "移送已撤回，您反映的线索由原单位继续办理。");
        return transfer;
    }

    private Transfer offer(ArrearsLead lead, TransferRequest request) {
        String inCharge = inCharge(lead);
        Recipient to = transfers.recipient(family, request.toAgencyId(), inCharge, "/toAgencyId");
        ClockSubject subject = LeadClocks.subject(lead.facts());
        TransferOrder order = new TransferOrder(
                subject, inCharge, lead.state().name(), to, request.reason().name(), request.explanation());
        LeadEvent offered =
                lead.offer(to.agency().agencyId(), to.path(), request.reason().name());
        Transfer transfer = transfers.offer(family, order);
        journal.write(lead, offered);
        feedback.give(
                lead,
                FeedbackStage.PROGRESS,
                "您反映的线索已转送" + to.agency().name() + "办理，该单位应于" + transfer.dueOn() + "前确认接收。");
        return transfer;
    }

    private static String inCharge(ArrearsLead lead) {
        return lead.jurisdiction()
                .taker()
                .orElseGet(() -> Agencies.id(AgencyType.HRSS, lead.facts().divisionCode()));
    }
}
