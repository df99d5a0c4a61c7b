package org.labourrights.arrears.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Optional;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.Ending;
import org.labourrights.arrears.lead.LeadEvent;
import org.labourrights.arrears.lead.LeadFacts;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.arrears.lead.MigrantWage;
import org.labourrights.arrears.related.CaseStep;
import org.labourrights.chassis.scope.SystemScope;

/** Keeps the figures in step with the leads and the cases that grew out of them, in the transaction of each change. */
@ApplicationScoped
class CountLeads {

    private final Leads leads;
    private final Bookings bookings;
    private final Complaints complaints;
    private final SystemScope system;

    CountLeads(Leads leads, Bookings bookings, Complaints complaints, SystemScope system) {
        this.leads = leads;
        this.bookings = bookings;
        this.complaints = complaints;
        this.system = system;
    }

    void happened(@Observes LeadEvent event) {
        if (changesFigures(event)) {
            // A worker who hands a lead in may not see figures, and a lead that moves leaves the officer's division.
            system.run("lead-statistics", () -> count(leads.get(event.lead().id())));
        }
        if (event instanceof LeadEvent.WageDecided decided
                && decided.before() == MigrantWage.YES
                && decided.lead().migrantWage() != MigrantWage.YES) {
            system.run(
                    "lead-statistics",
                    () -> complaints.remove(
                            decided.lead().complaintId(), decided.lead().leadNo()));
        }
    }

    /** Most entries of a file change none: they shall not wait for the rows of the figures. */
    private static boolean changesFigures(LeadEvent event) {
        return switch (event) {
            case LeadEvent.Received received -> true;
            case LeadEvent.Accepted accepted -> true;
            case LeadEvent.Connected connected -> true;
            case LeadEvent.FeedbackGiven given -> true;
            case LeadEvent.Moved moved -> true;
            case LeadEvent.Paid paid -> true;
            case LeadEvent.PaymentReversed reversed -> true;
            case LeadEvent.Merged merged -> true;
            case LeadEvent.Closed closed -> true;
            case LeadEvent.Reopened reopened -> true;
            case LeadEvent.EmployerResolved resolved -> true;
            case LeadEvent.WageDecided decided -> true;
            case LeadEvent.ReferredToMediation referred -> false;
            case LeadEvent.FilingRequested requested -> false;
            case LeadEvent.Substantiated substantiated -> false;
            case LeadEvent.Reassigned reassigned -> false;
            case LeadEvent.PlatformLiable liable -> false;
            case LeadEvent.CrimeSuspected suspected -> false;
            case LeadEvent.Noted noted -> false;
        };
    }

    void happened(@Observes CaseStep step) {
        system.run("lead-statistics", () -> complaints.put(step.complaintId(), ComplaintMember.of(step)));
    }

    private void count(ArrearsLead lead) {
        bookings.replace("lead:" + lead.id(), lead.divisionPath(), LeadContributionRule.of(CountedLead.of(lead)));
        LeadFacts facts = lead.facts();
        Optional<LocalDate> accepted = lead.milestones().accept().reached().map(CountedLead::day);
        if (accepted.isPresent() && facts.migrantWage() == MigrantWage.YES) {
            complaint(lead, accepted.get());
        }
    }

    private void complaint(ArrearsLead lead, LocalDate acceptedOn) {
        LeadFacts facts = lead.facts();
        if (facts.state() == LeadState.DUPLICATE_MERGED) {
            complaints.remove(facts.complaintId(), facts.leadNo());
        } else {
            LocalDate ended = facts.state().isOpen()
                    ? null
                    : lead.ending().map(Ending::closedOn).orElse(null);
            complaints.put(facts.complaintId(), ComplaintMember.of(facts, acceptedOn, ended));
        }
    }
}
