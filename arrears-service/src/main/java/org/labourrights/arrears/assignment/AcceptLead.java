package org.labourrights.arrears.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.Handler;
import org.labourrights.arrears.lead.LeadJournal;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.http.Versioned;

/** Accepts a lead with a named handler (当日受理). */
@ApplicationScoped
class AcceptLead {

    private final Leads leads;
    private final LeadJournal journal;
    private final NamedHandler handlers;
    private final Clock clock;

    AcceptLead(Leads leads, LeadJournal journal, NamedHandler handlers, Clock clock) {
        this.leads = leads;
        this.journal = journal;
        this.handlers = handlers;
        this.clock = clock;
    }

    /**
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-STATE} (409), {@code E-VERSION} (412),
     *     {@code E-PRECONDITION-REQUIRED} (428), {@code E-LEAD-FIELDS} (422)
     */
    @Transactional
    ArrearsLead accept(UUID id, @Nullable String ifMatch, Assignment assignment) {
        ArrearsLead lead = leads.lock(id);
        Versioned.require(ifMatch, lead.version());
        Handler handler = handlers.of(lead, assignment, "/handlerAgencyId");
        journal.write(lead, lead.accept(handler, clock.instant()));
        return lead;
    }
}
