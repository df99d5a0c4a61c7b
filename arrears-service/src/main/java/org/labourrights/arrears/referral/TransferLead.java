package org.labourrights.arrears.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.labourrights.arrears.clock.LeadClocks;
import org.labourrights.arrears.feedback.FeedbackStage;
import org.labourrights.arrears.feedback.GiveFeedback;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadDesk;
import org.labourrights.arrears.lead.LeadEvent;
import org.labourrights.arrears.lead.LeadProblem;
import org.labourrights.arrears.reference.PeriodKeys;
import org.labourrights.arrears.reference.PolicyPeriods;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.reference.Agencies;
import org.labourrights.chassis.reference.Agency;
import org.labourrights.chassis.reference.AgencyType;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.time.DueDate;

/**
 * Offers a lead to another agency or division. Whoever was asked first keeps answering for it until the other side has
 * confirmed, and tells the reporter (首问负责制, 保障农民工工资支付条例 §10).
 */
@ApplicationScoped
public class TransferLead {

    private final LeadDesk desk;
    private final Journal journal;
    private final LeadTransfers transfers;
    private final LeadClocks clocks;
    private final GiveFeedback feedback;
    private final Agencies agencies;
    private final Divisions divisions;
    private final PolicyPeriods periods;
    private final SystemScope system;
    private final Stamps stamps;
    private final Clock clock;

    TransferLead(
            LeadDesk desk,
            Journal journal,
            LeadTransfers transfers,
            LeadClocks clocks,
            GiveFeedback feedback,
            Agencies agencies,
            Divisions divisions,
            PolicyPeriods periods,
            SystemScope system,
            Stamps stamps,
            Clock clock) {
        this.desk = desk;
        this.journal = journal;
        this.transfers = transfers;
        this.clocks = clocks;
        this.feedback = feedback;
        this.agencies = agencies;
        this.divisions = divisions;
        this.periods = periods;
        this.system = system;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** @throws ProblemException what {@link LeadDesk#open} says, {@code E-STATE} (409), {@code E-LEAD-FIELDS} (422) */
    @Transactional
    LeadTransfer transfer(UUID id, Precondition made, Transfer request) {
        return offer(desk.open(id, made), request);
    }

    /** As part of another step, with the lead locked already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void offer(ArrearsLead lead, String toAgencyId, TransferReason reason, String explanation) {
        offer(lead, new Transfer(toAgencyId, reason, explanation));
    }

    private LeadTransfer offer(ArrearsLead lead, Transfer request) {
        Agency to = recipient(lead, request.toAgencyId());
        String path = divisions.path(to.divisionCode());
        DueDate due = periods.due(PeriodKeys.TRANSFER_CONFIRMATION, lead.facts().divisionCode(), LocalDate.now(clock));
        LeadTransfer transfer = new LeadTransfer(lead, stamps.now(), to, path, request, due);
        LeadEvent offered = lead.offer(to.agencyId(), path, request.reason().name());
        // Row-level security knows labour bureaus as the offering side; an agency that gives a lead back is none.
        system.run("transfer-offered", () -> transfers.persistAndFlush(transfer));
        journal.write(lead, offered);
        clocks.askToConfirm(lead.facts(), to.agencyId(), path, clock.instant());
        feedback.give(lead, FeedbackStage.PROGRESS, told(to, due));
        return transfer;
    }

    private Agency recipient(ArrearsLead lead, String agencyId) {
        return agencies.find(agencyId, LocalDate.now(clock))
                .filter(agency -> !agency.agencyId().equals(inCharge(lead)))
                .orElseThrow(() -> LeadProblem.field("/toAgencyId", "E-AGENCY"));
    }

    private static String inCharge(ArrearsLead lead) {
        return lead.jurisdiction()
                .taker()
                .orElseGet(() -> Agencies.id(AgencyType.HRSS, lead.facts().divisionCode()));
    }

    private static String told(Agency to, DueDate due) {
        return "您反映的线索已转送" + to.name() + "办理，该单位应于" + due.dueOn() + "前确认接收。";
    }
}
