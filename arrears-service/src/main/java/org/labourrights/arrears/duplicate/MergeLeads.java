package org.labourrights.arrears.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.lead.LeadEvent;
import org.labourrights.arrears.lead.LeadJournal;
import org.labourrights.arrears.lead.LeadProblem;
import org.labourrights.arrears.lead.LeadState;
import org.labourrights.arrears.lead.Leads;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;

/**
 * Merges a lead into another about the same matter. Each keeps the clocks that began with its own receipt: what is done
 * about the one that goes on meets the clocks of both, each by its own due days.
 */
@ApplicationScoped
class MergeLeads {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Leads leads;
    private final LeadJournal journal;
    private final Clock clock;

    MergeLeads(Leads leads, LeadJournal journal, Clock clock) {
        this.leads = leads;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-STATE} (409), {@code E-VERSION} (412),
     *     {@code E-PRECONDITION-REQUIRED} (428), {@code E-LEAD-FIELDS} (422)
     */
    @Transactional
    ArrearsLead merge(UUID id, Precondition made, UUID into) {
        if (id.equals(into)) {
            throw new ProblemException(Problem.of("E-LEAD-FIELDS", List.of(FieldProblem.of("/into", "E-SAME-LEAD"))));
        }
        // Always in the same order: two officers who merge both ways wait for each other instead of for ever.
        leads.lock(id.compareTo(into) < 0 ? id : into);
        leads.lock(id.compareTo(into) < 0 ? into : id);
        ArrearsLead lead = leads.get(id);
        ArrearsLead goesOn = leads.get(into);
        made.require(lead.version());
        if (!goesOn.state().isOpen()) {
            throw new ProblemException(new LeadProblem.WrongState(
                    into, goesOn.leadNo(), goesOn.state(), LeadState.DUPLICATE_MERGED, goesOn.version()));
        }
        journal.write(lead, lead.mergeInto(into, LocalDate.ofInstant(clock.instant(), ZONE)));
        meet(lead, goesOn);
        return lead;
    }

    /** What is done later about the lead that goes on. */
    void happened(@Observes LeadEvent event) {
        if (event instanceof LeadEvent.Accepted
                || event instanceof LeadEvent.Connected
                || event instanceof LeadEvent.FeedbackGiven) {
            ArrearsLead goesOn = leads.get(event.lead().id());
            leads.list("ending.mergedInto = ?1 order by id", goesOn.id()).forEach(merged -> meet(merged, goesOn));
        }
    }

    private void meet(ArrearsLead merged, ArrearsLead goesOn) {
        merged.metBy(goesOn).forEach(met -> journal.write(merged, met));
    }
}
