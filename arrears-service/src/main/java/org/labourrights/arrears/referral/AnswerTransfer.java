package org.labourrights.arrears.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.labourrights.arrears.feedback.FeedbackStage;
import org.labourrights.arrears.feedback.GiveFeedback;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadReach;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.chassis.reference.Agency;
import org.labourrights.chassis.reference.AgencyType;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.kernel.transfer.Transfer;
import org.labourrights.kernel.transfer.Transfers;

/** The other agency takes a lead over, or sends it back. */
@ApplicationScoped
class AnswerTransfer {

    private final LeadReach leads;
    private final Journal journal;
    private final LeadTransfers family;
    private final Transfers transfers;
    private final GiveFeedback feedback;
    private final Agencies agencies;
    private final SystemScope system;

    AnswerTransfer(
            LeadReach leads,
            Journal journal,
            LeadTransfers family,
            Transfers transfers,
            GiveFeedback feedback,
            Agencies agencies,
            SystemScope system) {
        this.leads = leads;
        this.journal = journal;
        this.family = family;
        this.transfers = transfers;
        this.feedback = feedback;
        this.agencies = agencies;
        this.system = system;
    }

    /**
     * @throws ProblemException {@code E-NOT-FOUND}, {@code E-SCOPE}, {@code E-VERSION}, {@code E-NO-TRANSFER} (409),
     *     {@code E-LEAD-SELF} (403)
     */
    @Transactional
    Transfer confirm(UUID id, Precondition made, TransferAnswer answer) {
        ArrearsLead lead = leads.lock(id);
        Transfer transfer = transfers.toAnswer(family, id);
        made.require(lead.version());
        Agency agency = agencies.find(transfer.toAgency()).orElseThrow();
        // Before the other agency answers for the clocks: whoever offered it has told the reporter in time, or has not.
        feedback.give(lead, FeedbackStage.PROGRESS, agency.name() + "已接收您反映的线索。");
        transfers.confirm(family, transfer, answer.note());
        boolean labour = agency.agencyType() == AgencyType.HRSS;
        journal.write(
                lead,
                lead.moveTo(
                        agency.divisionCode(),
                        transfer.toPath(),
                        labour ? null : agency.agencyId(),
                        transfer.reason()));
        return transfer;
    }

    /** @throws ProblemException as {@link #confirm}, but for {@code E-LEAD-SELF} */
    @Transactional
    Transfer refuse(UUID id, Precondition made, TransferAnswer answer) {
        ArrearsLead lead = leads.lock(id);
        Transfer transfer = transfers.toAnswer(family, id);
        made.require(lead.version());
        transfers.refuse(family, transfer, answer.note());
        // The lead lies outside of the refusing agency's divisions from here on; the transfer says who refused.
        system.run("transfer-refused", () -> journal.write(lead, lead.takeBack(backTo(transfer), transfer.reason())));
        return transfer;
    }

    /** Where the lead goes on when nobody takes it. */
    static LeadState backTo(Transfer transfer) {
        LeadState from = LeadState.valueOf(transfer.fromState());
        return from == LeadState.RETURNED_FROM_MEDIATION ? LeadState.INVESTIGATING : from;
    }
}
