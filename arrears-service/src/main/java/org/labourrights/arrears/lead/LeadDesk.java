package org.labourrights.arrears.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;

/**
 * Opens a lead for somebody who wants to do something with it: its handler, or an officer of the bureau or
 * agency in charge (专人负责, code list 3.29). Locks it, so that whoever comes second waits.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LeadDesk {

    private final LeadReach leads;
    private final CurrentCaller caller;

    LeadDesk(LeadReach leads, CurrentCaller caller) {
        this.leads = leads;
        this.caller = caller;
    }

    /** For additions to the file, which do not depend on what was read before. */
    public ArrearsLead open(UUID id) {
        ArrearsLead lead = leads.lock(id);
        requireHandler(lead);
        return lead;
    }

    /**
     * For changes of the lead itself.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-VERSION} (412),
     *     {@code E-PRECONDITION-REQUIRED} (428)
     */
    public ArrearsLead open(UUID id, Precondition made) {
        ArrearsLead lead = open(id);
        made.require(lead.version());
        return lead;
    }

    /** For a change that takes a certain role in the lead's division, handler or not. */
    public ArrearsLead openAs(String role, UUID id, Precondition made) {
        ArrearsLead lead = leads.lock(id);
        if (!caller.get().hasRole(role) || !caller.get().covers(lead.divisionPath())) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        made.require(lead.version());
        return lead;
    }

    private void requireHandler(ArrearsLead lead) {
        Caller asking = caller.get();
        boolean handles = lead.handler()
                .filter(handler -> handler.officer().equals(asking.subject()))
                .isPresent();
        if (!handles && !leads.inCharge(lead) && !asking.system()) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
    }
}
