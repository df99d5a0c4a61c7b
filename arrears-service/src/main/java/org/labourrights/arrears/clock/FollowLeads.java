package org.labourrights.arrears.clock;

import static org.labourrights.arrears.clock.ClockKind.ACCEPT;
import static org.labourrights.arrears.clock.ClockKind.CONNECT;
import static org.labourrights.arrears.clock.ClockKind.FEEDBACK;
import static org.labourrights.arrears.clock.ClockKind.FILING;
import static org.labourrights.arrears.clock.ClockKind.OBJECTION;
import static org.labourrights.arrears.clock.ClockKind.PETITION_ROUTING;
import static org.labourrights.arrears.clock.ClockKind.REJECTION_NOTICE;
import static org.labourrights.arrears.clock.ClockKind.REOPENED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.EmploymentRelation;
import org.labourrights.arrears.lead.Ending;
import org.labourrights.arrears.lead.LeadEvent;
import org.labourrights.arrears.lead.LeadFacts;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.arrears.lead.Matters;

/** Which step of a lead sets off, meets or ends which clock; in the transaction of the step. */
@ApplicationScoped
class FollowLeads {

    private final LeadClocks clocks;
    private final Leads leads;
    private final Matters matters;
    private final Clock clock;

    FollowLeads(LeadClocks clocks, Leads leads, Matters matters, Clock clock) {
        this.clocks = clocks;
        this.leads = leads;
        this.matters = matters;
        this.clock = clock;
    }

    void hear(@Observes LeadEvent event) {
        LeadFacts lead = event.lead();
        switch (event) {
            case LeadEvent.Received received ->
                clocks.begin(lead, leads.get(lead.id()).milestones().deadlines());
            case LeadEvent.Accepted accepted -> accepted(lead);
            case LeadEvent.Reassigned reassigned -> clocks.follow(lead);
            case LeadEvent.Connected connected -> clocks.met(lead.id(), List.of(CONNECT, REOPENED), connected.at());
            case LeadEvent.FeedbackGiven given -> clocks.met(lead.id(), FEEDBACK, given.at());
            case LeadEvent.Moved moved -> moved(lead, moved.from());
            case LeadEvent.Reopened reopened -> {
                clocks.end(lead.id(), clock.instant(), OBJECTION);
                clocks.start(lead, REOPENED, clock.instant());
            }
            case LeadEvent.Closed closed -> closed(lead);
            case LeadEvent.EmployerResolved resolved -> {
                clocks.follow(lead);
                filing(lead);
            }
            case LeadEvent.ReferredToMediation referred -> {
                takenUp(lead);
                clocks.end(lead.id(), clock.instant(), FILING);
            }
            case LeadEvent.FilingRequested requested -> {
                takenUp(lead);
                clocks.met(lead.id(), FILING, clock.instant());
            }
            case LeadEvent.Substantiated substantiated -> {
                takenUp(lead);
                filing(lead);
            }
            case LeadEvent.Noted noted -> {
                if (noted.step()) {
                    takenUp(lead);
                    // The relation may have been decided on.
                    filing(lead);
                }
            }
            case LeadEvent.Paid paid -> {}
            case LeadEvent.PaymentReversed reversed -> {}
            case LeadEvent.Merged merged -> {
                if (merged.undone()) {
                    UUID alone = merged.other().id();
                    clocks.part(alone, matters.of(alone).joined().keySet());
                }
            }
            case LeadEvent.WageDecided decided -> {}
            case LeadEvent.CrimeSuspected suspected -> {}
            case LeadEvent.PlatformLiable liable -> {}
        }
    }

    private void accepted(LeadFacts lead) {
        Instant now = clock.instant();
        Instant at = leads.get(lead.id()).milestones().accept().reached().orElse(now);
        clocks.follow(lead);
        clocks.met(lead.id(), ACCEPT, at);
        clocks.met(lead.id(), PETITION_ROUTING, now);
        clocks.end(lead.id(), now, REJECTION_NOTICE);
    }

    private void moved(LeadFacts lead, LeadState from) {
        Instant now = clock.instant();
        clocks.follow(lead);
        if (lead.state() == LeadState.TRANSFERRED) {
            clocks.met(lead.id(), PETITION_ROUTING, now);
        }
        if (lead.state() == LeadState.RESOLVED) {
            // It can be neither refused nor routed any more.
            clocks.end(lead.id(), now, REJECTION_NOTICE, FILING, PETITION_ROUTING);
            clocks.start(lead, OBJECTION, now);
        } else if (from == LeadState.RESOLVED) {
            clocks.end(lead.id(), now, OBJECTION);
        } else if (lead.state() == LeadState.RECEIVED) {
            // Another division finds out for itself.
            clocks.end(lead.id(), now, FILING);
        }
        takenUp(lead);
    }

    /** The days of a case run from the complaint, once it is known that there has to be one. */
    private void filing(LeadFacts lead) {
        if (FilingRule.owed(lead, leads.get(lead.id()).debt().isConfirmed())) {
            clocks.startOnce(lead, FILING, lead.receivedAt());
        } else if (lead.relation() != EmploymentRelation.ESTABLISHED) {
            clocks.end(lead.id(), clock.instant(), FILING);
        }
    }

    /** Whatever is done about a reopened lead means that somebody has taken it up again. */
    private void takenUp(LeadFacts lead) {
        clocks.met(lead.id(), REOPENED, clock.instant());
    }

    private void closed(LeadFacts lead) {
        Instant now = clock.instant();
        UUID id = lead.id();
        switch (lead.state()) {
            case REJECTED -> {
                clocks.met(id, List.of(REJECTION_NOTICE, PETITION_ROUTING, REOPENED), now);
                clocks.end(id, now, ClockKind.values());
            }
            case WITHDRAWN -> clocks.end(id, now, ClockKind.values());
            case DUPLICATE_MERGED -> merged(id);
            // Closing answers nobody: feedback, the answer to a petition and its review that are still owed stay owed.
            default -> {
                clocks.met(id, List.of(OBJECTION, PETITION_ROUTING, REOPENED), now);
                // Nobody can accept it or speak to its parties any more.
                clocks.end(id, now, ACCEPT, CONNECT, REJECTION_NOTICE, FILING);
            }
        }
    }

    private void merged(UUID id) {
        ArrearsLead lead = leads.get(id);
        lead.ending().map(Ending::mergedInto).ifPresent(into -> clocks.merge(id, into));
    }
}
