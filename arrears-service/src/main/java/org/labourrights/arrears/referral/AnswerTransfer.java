package org.labourrights.arrears.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.labourrights.arrears.feedback.FeedbackStage;
import org.labourrights.arrears.feedback.GiveFeedback;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadEvent;
import org.labourrights.arrears.lead.LeadReach;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.chassis.reference.Agency;
import org.labourrights.chassis.reference.AgencyType;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;

/** The other agency takes a lead over, or sends it back. */
@ApplicationScoped
class AnswerTransfer {

    private static final Set<String> MAY_ANSWER = Set.of(
            Roles.COUNTY_OFFICER,
            Roles.CITY_OFFICER,
            Roles.PROVINCE_OFFICER,
            Roles.JOINT_MEMBER,
            Roles.INSPECTION_LEAD);

    private final LeadReach leads;
    private final Journal journal;
    private final LeadTransfers transfers;
    private final GiveFeedback feedback;
    private final Agencies agencies;
    private final CurrentCaller caller;
    private final SystemScope system;
    private final Stamps stamps;

    AnswerTransfer(
            LeadReach leads,
            Journal journal,
            LeadTransfers transfers,
            GiveFeedback feedback,
            Agencies agencies,
            CurrentCaller caller,
            SystemScope system,
            Stamps stamps) {
        this.leads = leads;
        this.journal = journal;
        this.transfers = transfers;
        this.feedback = feedback;
        this.agencies = agencies;
        this.caller = caller;
        this.system = system;
        this.stamps = stamps;
    }

    /**
     * Whoever covers both sides does not take over what they have offered: the lead would be theirs to accept, past the
     * handler.
     *
     * @throws ProblemException {@code E-NOT-FOUND}, {@code E-SCOPE}, {@code E-VERSION}, {@code E-NO-TRANSFER} (409),
     *     {@code E-LEAD-SELF} (403)
     */
    @Transactional
    LeadTransfer confirm(UUID id, Precondition made, TransferAnswer answer) {
        ArrearsLead lead = leads.lock(id);
        LeadTransfer transfer = answered(lead, made, TransferState.CONFIRMED, answer);
        if (transfer.recordedBy().equals(caller.get().subject())) {
            throw new ProblemException(Problem.of("E-LEAD-SELF"));
        }
        Agency agency = agencies.find(transfer.toAgencyId()).orElseThrow();
        feedback.give(lead, FeedbackStage.PROGRESS, agency.name() + "已接收您反映的线索。");
        boolean labour = agency.agencyType() == AgencyType.HRSS;
        LeadEvent event = lead.moveTo(
                agency.divisionCode(),
                transfer.toPath(),
                labour ? null : agency.agencyId(),
                transfer.reason().name());
        journal.write(lead, event);
        return transfer;
    }

    /** @throws ProblemException as {@link #confirm}, but for {@code E-LEAD-SELF} */
    @Transactional
    LeadTransfer refuse(UUID id, Precondition made, TransferAnswer answer) {
        ArrearsLead lead = leads.lock(id);
        LeadTransfer transfer = answered(lead, made, TransferState.REFUSED, answer);
        // The lead lies outside of the refusing agency's divisions from here on; the transfer says who refused.
        system.run(
                "transfer-refused",
                () -> journal.write(
                        lead, lead.takeBack(transfer.backTo(), transfer.reason().name())));
        return transfer;
    }

    /** Whoever acts for the agency that it is addressed to. */
    static boolean mayAnswer(Caller who, LeadTransfer transfer) {
        return who.hasAnyRole(MAY_ANSWER) && who.covers(transfer.toPath()) && who.actsFor(transfer.toAgencyId());
    }

    private LeadTransfer answered(ArrearsLead lead, Precondition made, TransferState state, TransferAnswer answer) {
        LeadTransfer transfer =
                transfers.pending(lead.id()).orElseThrow(() -> new ProblemException(Problem.of("E-NO-TRANSFER")));
        if (!mayAnswer(caller.get(), transfer)) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        made.require(lead.version());
        transfer.answer(state, stamps.now(), answer.note());
        return transfer;
    }
}
