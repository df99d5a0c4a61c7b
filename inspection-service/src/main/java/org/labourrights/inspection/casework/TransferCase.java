package org.labourrights.inspection.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.reference.Agencies;

/**
 * Hands a case to another agency or to public security (移送). Its clocks run on until that one takes it: a transfer that is
 * refused gives nobody more time.
 */
@ApplicationScoped
@Transactional
class TransferCase {

    private final InspectionCases cases;
    private final CaseRows rows;
    private final CaseJournal journal;
    private final Agencies agencies;
    private final Stamps stamps;
    private final Event<CaseStep> steps;
    private final Event<CaseEvent> events;

    TransferCase(
            InspectionCases cases,
            CaseRows rows,
            CaseJournal journal,
            Agencies agencies,
            Stamps stamps,
            Event<CaseStep> steps,
            Event<CaseEvent> events) {
        this.cases = cases;
        this.rows = rows;
        this.journal = journal;
        this.agencies = agencies;
        this.stamps = stamps;
        this.steps = steps;
        this.events = events;
    }

    /** @throws ProblemException {@code E-CASE-FIELDS} (422) for an agency that is not known or its own, {@code E-STATE} (409) */
    InspectionCase transfer(UUID id, Precondition made, CaseTransfer wanted) {
        InspectionCase one = cases.handled(id, made);
        Stamp now = stamps.now();
        if (wanted.toAgencyId().equals(one.agencyId())
                || agencies.find(wanted.toAgencyId(), OpenCase.day(now)).isEmpty()) {
            throw OpenCase.refused("/toAgencyId", "E-CASE-AGENCY");
        }
        one.transfer(wanted.judicial(), now);
        cases.flush();
        rows.transfer(one, wanted, OpenCase.day(now));
        if (wanted.judicial()) {
            events.fire(new CaseEvent.TransferredJudicial(one.facts(), now.at()));
        } else {
            journal.note("case.transferred.agency.v1", one, wanted.toAgencyId());
        }
        return one;
    }

    /** @throws ProblemException {@code E-STATE} (409), {@code E-CASE-FIELDS} (422) for a day before the transfer or to come */
    InspectionCase replied(UUID id, Precondition made, TransferReply reply) {
        InspectionCase one = cases.handled(id, made);
        if (!one.state().transferred()) {
            throw one.wrongState(CaseState.TRANSFERRED_AGENCY);
        }
        Stamp now = stamps.now();
        if (reply.repliedOn().isAfter(OpenCase.day(now)) || !rows.reply(id, reply.accepted(), reply.repliedOn())) {
            throw OpenCase.refused("/repliedOn", "E-CASE-DAY");
        }
        if (reply.accepted()) {
            one.step(now);
            cases.flush();
            steps.fire(new CaseStep.Gone(one, now.at()));
        } else {
            one.comeBack(now);
            cases.flush();
        }
        journal.note(reply.accepted() ? "case.transfer.accepted.v1" : "case.transfer.refused.v1", one, null);
        return one;
    }
}
