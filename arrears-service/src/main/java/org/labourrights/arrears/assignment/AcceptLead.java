package org.labourrights.arrears.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.labourrights.arrears.clock.ClockKind;
import org.labourrights.arrears.clock.LeadClocks;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadChannel;
import org.labourrights.arrears.lead.LeadReach;
import org.labourrights.arrears.migrantwage.DecideMigrantWage;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.kernel.assignment.Handler;

/** Accepts a lead with a named handler (当日受理). */
@ApplicationScoped
class AcceptLead {

    private final LeadReach leads;
    private final Journal journal;
    private final HandlersOfLeads handlers;
    private final LeadClocks clocks;
    private final DecideMigrantWage wage;
    private final CurrentCaller caller;
    private final Clock clock;

    AcceptLead(
            LeadReach leads,
            Journal journal,
            HandlersOfLeads handlers,
            LeadClocks clocks,
            DecideMigrantWage wage,
            CurrentCaller caller,
            Clock clock) {
        this.leads = leads;
        this.journal = journal;
        this.handlers = handlers;
        this.clocks = clocks;
        this.wage = wage;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The first handler of a lead that nobody answers for may be whoever accepts it; a lead that has a handler is handed
     * over instead, by somebody else than the one who gets it.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-STATE} (409), {@code E-VERSION} (412),
     *     {@code E-PRECONDITION-REQUIRED}, {@code E-PRECONDITION-NAMED} (428), {@code E-LEAD-FIELDS} (422),
     *     {@code E-SCOPE} (403) when the hotline did not hand it in
     */
    @Transactional
    ArrearsLead accept(UUID id, Precondition made, Assignment assignment) {
        ArrearsLead lead = leads.lock(id);
        requireOwn(lead);
        made.requireNamed(lead.version());
        Handler handler = handlers.of(lead, assignment, "/handlerAgencyId");
        Instant now = clock.instant();
        clocks.wake(lead, ClockKind.ACCEPT, now);
        wage.with(lead, assignment.migrantWage(), "受理时认定");
        journal.write(lead, lead.accept(handler, now));
        return lead;
    }

    /** The hotline assigns what it has handed in itself (domain 4.3), and nothing of a bureau or of another hotline. */
    private void requireOwn(ArrearsLead lead) {
        Caller who = caller.get();
        boolean own = lead.origin().channel() == LeadChannel.HOTLINE_12345
                && who.subject().equals(lead.createdBy());
        if (!leads.inCharge(lead) && !own) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
    }
}
