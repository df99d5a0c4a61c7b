package org.labourrights.arrears.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.labourrights.arrears.casefile.CaseFile;
import org.labourrights.arrears.casefile.RecordKind;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadReach;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.kernel.assignment.HandingOver;
import org.labourrights.kernel.assignment.Handler;

/**
 * Hands a lead over to another officer, with a written note for the file. Who answers for a lead reads who stands behind
 * it, so nobody gives that to themselves: the present handler or a superior names a third person.
 */
@ApplicationScoped
class HandOverLead {

    private final LeadReach leads;
    private final Journal journal;
    private final CaseFile file;
    private final HandlersOfLeads handlers;

    HandOverLead(LeadReach leads, Journal journal, CaseFile file, HandlersOfLeads handlers) {
        this.leads = leads;
        this.journal = journal;
        this.file = file;
        this.handlers = handlers;
    }

    /**
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-LEAD-HANDOVER}, {@code E-LEAD-SELF} (403),
     *     {@code E-STATE} (409), {@code E-VERSION} (412), {@code E-LEAD-FIELDS} (422), {@code E-PRECONDITION-REQUIRED},
     *     {@code E-PRECONDITION-NAMED} (428)
     */
    @Transactional
    ArrearsLead handOver(UUID id, Precondition made, Handover handover) {
        ArrearsLead lead = leads.lock(id);
        Handler from = lead.handler().orElseThrow(() -> lead.refusal(LeadState.ACCEPTED));
        HandingOver over = handlers.handingOver(from);
        made.requireNamed(lead.version());
        Handler to = handlers.next(lead, over, handover.to(), "/to/handlerAgencyId");
        file.add(lead, RecordKind.HANDOVER, handover.reason().name(), handover.note());
        journal.write(lead, lead.reassign(to, handover.reason().name()));
        return lead;
    }
}
