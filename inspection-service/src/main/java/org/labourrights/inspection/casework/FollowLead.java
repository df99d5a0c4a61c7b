package org.labourrights.inspection.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;

/** What happens to a lead means something to the case that grew out of it. */
@ApplicationScoped
@Transactional
public class FollowLead {

    private final InspectionCases cases;
    private final OrderPayment orders;
    private final CaseJournal journal;
    private final Stamps stamps;
    private final Event<CaseStep> steps;

    FollowLead(InspectionCases cases, OrderPayment orders, CaseJournal journal, Stamps stamps, Event<CaseStep> steps) {
        this.cases = cases;
        this.orders = orders;
        this.journal = journal;
        this.stamps = stamps;
        this.steps = steps;
    }

    /** Money was paid; nothing to a case that has ended. */
    public void paid(String leadNo, Yuan amount, Yuan remaining, LocalDate on, String sourceRef) {
        cases.ofLead(leadNo)
                .map(found -> cases.lock(found.id()))
                .filter(one -> one.closedOn().isEmpty())
                .ifPresent(one -> orders.paid(
                        one, amount, on, sourceRef, remaining.value().signum() == 0));
    }

    /** The lead ended; a suspicion that was never filed ends with it, unless the lead ended in the case. */
    public void closed(String leadNo, String outcome) {
        cases.ofLead(leadNo)
                .map(found -> cases.lock(found.id()))
                .filter(one -> one.closedOn().isEmpty())
                .ifPresent(one -> {
                    Stamp now = stamps.now();
                    one.leadEnded(outcome, now);
                    boolean ends = one.state() == CaseState.SUSPECTED && !outcome.equals("FILED_CASE");
                    if (ends) {
                        one.cancel(OpenCase.day(now), outcome, now);
                    }
                    cases.flush();
                    if (ends) {
                        steps.fire(new CaseStep.Gone(one, now.at()));
                    }
                    journal.note("case.lead.closed.v1", one, outcome);
                });
    }

    /**
     * The arrears may be a crime. A person decides whether to hand the case to public security.
     *
     * @param result {@code MET, NEEDS_REVIEW}
     */
    public void crimeSuspected(String leadNo, String result) {
        cases.ofLead(leadNo).map(found -> cases.lock(found.id())).ifPresent(one -> {
            one.suspected(result, stamps.now());
            cases.flush();
            journal.note("case.crime.suspected.v1", one, result);
        });
    }
}
