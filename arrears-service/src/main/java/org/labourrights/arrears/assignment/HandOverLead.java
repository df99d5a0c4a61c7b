package org.labourrights.arrears.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.labourrights.arrears.casefile.CaseFile;
import org.labourrights.arrears.casefile.RecordKind;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.Handler;
import org.labourrights.arrears.lead.LeadReach;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;

/**
 * Hands a lead over to another officer, with a written note for the file. Who answers for a lead reads who stands behind
 * it, so nobody gives that to themselves: the present handler or a superior names a third person.
 */
@ApplicationScoped
class HandOverLead {

    private final LeadReach leads;
    private final Journal journal;
    private final CaseFile file;
    private final NamedHandler handlers;
    private final CurrentCaller caller;

    HandOverLead(LeadReach leads, Journal journal, CaseFile file, NamedHandler handlers, CurrentCaller caller) {
        this.leads = leads;
        this.journal = journal;
        this.file = file;
        this.handlers = handlers;
        this.caller = caller;
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
        Caller who = caller.get();
        boolean superior = handlers.superior(who, from);
        if (!from.officer().equals(who.subject()) && !superior) {
            throw new ProblemException(Problem.of("E-LEAD-HANDOVER"));
        }
        made.requireNamed(lead.version());
        Handler to = handlers.of(lead, handover.to(), "/to/handlerAgencyId");
        if (to.officer().equals(who.subject())) {
            throw new ProblemException(Problem.of("E-LEAD-SELF"));
        }
        handlers.requireColleague(from, to, superior ? who : null, "/to/handlerAgencyId");
        file.add(lead, RecordKind.HANDOVER, handover.reason().name(), handover.note());
        journal.write(lead, lead.reassign(to, handover.reason().name()));
        return lead;
    }
}
