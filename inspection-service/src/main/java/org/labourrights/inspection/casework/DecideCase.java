package org.labourrights.inspection.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.kernel.document.DeclaredDocument;
import org.labourrights.kernel.person.text.SubjectTexts;

/** Decides a case, sees that it is carried out, and closes it. */
@ApplicationScoped
@Transactional
class DecideCase {

    private final InspectionCases cases;
    private final CaseParts parts;
    private final CaseRows rows;
    private final CaseDocuments documents;
    private final HearCase hearings;
    private final SubjectTexts texts;
    private final CaseJournal journal;
    private final Stamps stamps;
    private final Event<CaseStep> steps;
    private final Event<CaseEvent> events;

    DecideCase(
            InspectionCases cases,
            CaseParts parts,
            CaseRows rows,
            CaseDocuments documents,
            HearCase hearings,
            SubjectTexts texts,
            CaseJournal journal,
            Stamps stamps,
            Event<CaseStep> steps,
            Event<CaseEvent> events) {
        this.cases = cases;
        this.parts = parts;
        this.rows = rows;
        this.documents = documents;
        this.hearings = hearings;
        this.texts = texts;
        this.journal = journal;
        this.stamps = stamps;
        this.steps = steps;
        this.events = events;
    }

    /**
     * @throws ProblemException {@code E-STATE} (409), {@code E-CASE-INVESTIGATION} (409) before the facts are found out,
     *     {@code E-CASE-PENALTY}, {@code E-CASE-UNHEARD} (409) for a penalty that was not announced, or before the party
     *     was heard or let its days pass
     */
    InspectionCase decide(UUID id, Precondition made, Decision decision) {
        InspectionCase one = cases.handled(id, made);
        one.requireInvestigating(CaseState.DECIDED);
        require(one.investigatedOn().isPresent(), "E-CASE-INVESTIGATION", one);
        Stamp now = stamps.now();
        if (decision.outcome() == Decision.Outcome.PENALTY) {
            require(!parts.penalties(id).isEmpty() && one.noticeDocument().isPresent(), "E-CASE-PENALTY", one);
            require(hearings.done(one, now), "E-CASE-UNHEARD", one);
        }
        texts.write(CasePeople.subject(one), null, CasePeople.DECISION, decision.reason(), "/reason");
        UUID document = documents.issue(one, paper(decision.outcome())).id();
        one.decide(decision.outcome().outcome(), document, OpenCase.day(now), now);
        cases.flush();
        events.fire(new CaseEvent.Decided(one.facts(), decision.outcome().name(), now.at()));
        return one;
    }

    /** How it was carried out; the last word closes the way to the court. */
    InspectionCase execute(UUID id, Precondition made, CaseExecution execution) {
        InspectionCase one = cases.handled(id, made);
        if (one.state() != CaseState.EXECUTING) {
            throw one.wrongState(CaseState.EXECUTING);
        }
        Stamp now = stamps.now();
        if (execution.on().isAfter(OpenCase.day(now))
                || one.decidedOn().filter(day -> execution.on().isBefore(day)).isPresent()) {
            throw OpenCase.refused("/on", "E-CASE-DAY");
        }
        rows.execution(one, execution.kind(), execution.on());
        steps.fire(new CaseStep.Enforced(one, now.at()));
        one.step(now);
        cases.flush();
        journal.note("case.executed.v1", one, null);
        return one;
    }

    /**
     * Nothing is left to do.
     *
     * @throws ProblemException {@code E-STATE} (409), {@code E-CASE-EXECUTION} (409) while it is not carried out
     */
    InspectionCase close(UUID id, Precondition made) {
        InspectionCase one = cases.handled(id, made);
        CaseOutcome outcome = one.outcome().orElseThrow(() -> one.wrongState(CaseState.CLOSED));
        boolean nothing = outcome == CaseOutcome.NO_PENALTY;
        if (one.state() == CaseState.DECIDED && !nothing || one.state().transferred()) {
            throw one.wrongState(CaseState.CLOSED);
        }
        require(
                nothing
                        || rows.executions(id).stream()
                                .anyMatch(each -> each.kind().done()),
                "E-CASE-EXECUTION",
                one);
        Stamp now = stamps.now();
        one.close(OpenCase.day(now), now);
        cases.flush();
        steps.fire(new CaseStep.Gone(one, now.at()));
        events.fire(new CaseEvent.Closed(one.facts(), outcome.name(), now.at()));
        return one;
    }

    private static DeclaredDocument paper(Decision.Outcome outcome) {
        return switch (outcome) {
            case PENALTY -> CaseDocuments.PENALTY_DECISION;
            case TREATMENT_DECISION -> CaseDocuments.TREATMENT_DECISION;
            case NO_PENALTY -> CaseDocuments.NO_PENALTY_DECISION;
        };
    }

    private static void require(boolean holds, String code, InspectionCase one) {
        if (!holds) {
            throw new ProblemException(new CaseProblem.TooEarly(code, one.caseNo()));
        }
    }
}
