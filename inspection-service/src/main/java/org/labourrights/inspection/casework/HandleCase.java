package org.labourrights.inspection.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.labourrights.chassis.clock.ChangeClock;
import org.labourrights.chassis.clock.Clocks;
import org.labourrights.chassis.clock.DeclaredClock;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.kernel.person.text.SubjectTexts;

/** From the suspicion to the end of the investigation. */
@ApplicationScoped
@Transactional
class HandleCase {

    private final InspectionCases cases;
    private final Clocks clocks;
    private final ChangeClock change;
    private final SubjectTexts texts;
    private final CaseJournal journal;
    private final CurrentCaller caller;
    private final Stamps stamps;
    private final Event<CaseStep> steps;
    private final Event<CaseEvent> events;

    HandleCase(
            InspectionCases cases,
            Clocks clocks,
            ChangeClock change,
            SubjectTexts texts,
            CaseJournal journal,
            CurrentCaller caller,
            Stamps stamps,
            Event<CaseStep> steps,
            Event<CaseEvent> events) {
        this.cases = cases;
        this.clocks = clocks;
        this.change = change;
        this.texts = texts;
        this.journal = journal;
        this.caller = caller;
        this.stamps = stamps;
        this.steps = steps;
        this.events = events;
    }

    /**
     * What the case is about, put right until it is decided.
     *
     * @throws ProblemException {@code E-STATE} (409) afterwards
     */
    InspectionCase correct(UUID id, Precondition made, CaseCorrection to) {
        InspectionCase one = cases.handled(id, made);
        if (one.state() != CaseState.SUSPECTED
                && one.state() != CaseState.FILED
                && !one.state().investigating()) {
            throw one.wrongState(one.state());
        }
        one.correct(to, stamps.now());
        cases.flush();
        journal.note("case.corrected.v1", one, to.reason());
        return one;
    }

    /**
     * Files it, or does not.
     *
     * @throws ProblemException {@code E-STATE} (409), {@code E-CASE-FIELDS} (422) where labour inspection does not reach it
     *     [P20], or without a reason not to file
     */
    InspectionCase decideFiling(UUID id, Precondition made, Filing filing) {
        InspectionCase one = cases.handled(id, made);
        Stamp now = stamps.now();
        return filing.filed() ? file(one, filing, now) : reject(one, filing, now);
    }

    private InspectionCase file(InspectionCase one, Filing filing, Stamp now) {
        FilingRule.obstacle(filing.employmentRelation(), filing.guidanceGiven(), one.types())
                .ifPresent(obstacle -> {
                    throw OpenCase.refused("/employmentRelation", obstacle);
                });
        if (!one.state().canBecome(CaseState.FILED) || one.state().transferred()) {
            throw one.wrongState(CaseState.FILED);
        }
        // The clock first: the database takes no other limit than the clock's.
        clocks.start(one.subject(), CaseClocks.INVESTIGATION, now.at());
        LocalDate due = clocks.open(one.id(), CaseClocks.INVESTIGATION.code())
                .orElseThrow()
                .due()
                .dueOn();
        one.file(OpenCase.day(now), due, filing, now);
        cases.flush();
        events.fire(new CaseEvent.Filed(one.facts(), now.at()));
        return one;
    }

    private InspectionCase reject(InspectionCase one, Filing filing, Stamp now) {
        String reason = filing.reason();
        if (reason == null) {
            throw OpenCase.refused("/reason", "E-REQUIRED");
        }
        if (one.state() != CaseState.SUSPECTED) {
            throw one.wrongState(CaseState.CANCELLED);
        }
        one.cancel(OpenCase.day(now), reason, now);
        cases.flush();
        steps.fire(new CaseStep.NotFiled(one, now.at()));
        steps.fire(new CaseStep.Gone(one, now.at()));
        events.fire(new CaseEvent.Closed(one.facts(), CaseOutcome.CANCELLED.name(), now.at()));
        return one;
    }

    InspectionCase investigate(UUID id, Precondition made) {
        InspectionCase one = cases.handled(id, made);
        if (one.state() != CaseState.FILED) {
            throw one.wrongState(CaseState.INVESTIGATING);
        }
        one.investigate(stamps.now());
        cases.flush();
        journal.note("case.investigation.begun.v1", one, null);
        return one;
    }

    /**
     * More time to investigate, approved before the limit; once.
     *
     * @throws ProblemException {@code E-STATE}, {@code E-CLOCK-STATUS} (409) past the limit
     */
    InspectionCase extend(UUID id, Precondition made, String reason) {
        InspectionCase one = cases.handled(id, made);
        if (one.state() != CaseState.INVESTIGATING || one.investigatedOn().isPresent()) {
            throw one.wrongState(CaseState.EXTENDED);
        }
        more(one, CaseClocks.INVESTIGATION);
        Stamp now = stamps.now();
        one.extend(OpenCase.day(now), now);
        cases.flush();
        journal.note("case.investigation.extended.v1", one, reason);
        return one;
    }

    /** More time to decide, approved before the limit; once. */
    InspectionCase extendDecision(UUID id, Precondition made, String reason) {
        InspectionCase one = cases.handled(id, made);
        one.requireInvestigating(CaseState.DECIDED);
        more(one, CaseClocks.DECISION);
        one.step(stamps.now());
        cases.flush();
        journal.note("case.decision.extended.v1", one, reason);
        return one;
    }

    /** Somebody who may approve of more time answers for an investigation that is past its limit. */
    InspectionCase explainOverdue(UUID id, Precondition made, CaseText account) {
        InspectionCase one = cases.handled(id, made);
        Stamp now = stamps.now();
        LocalDate due = one.investigationDue().orElseThrow(() -> one.wrongState(CaseState.INVESTIGATING));
        if (!OpenCase.day(now).isAfter(due) || one.investigatedOn().isPresent()) {
            throw new ProblemException(new CaseProblem.TooEarly("E-CASE-NOT-OVERDUE", one.caseNo()));
        }
        one.explainOverdue(caller.get().subject(), account.content(), now);
        cases.flush();
        journal.note("case.overdue.explained.v1", one, null);
        return one;
    }

    /**
     * The facts are found out; from now on it is to be decided.
     *
     * @throws ProblemException {@code E-CASE-OVERDUE} (409) past the limit, {@code E-STATE} (409)
     */
    InspectionCase finishInvestigation(UUID id, Precondition made, CaseText findings) {
        InspectionCase one = cases.handled(id, made);
        if (one.investigatedOn().isPresent()) {
            throw one.wrongState(CaseState.DECIDED);
        }
        Stamp now = stamps.now();
        one.investigated(OpenCase.day(now), now);
        cases.flush();
        texts.write(CasePeople.subject(one), null, CasePeople.FINDINGS, findings.content(), "/content");
        steps.fire(new CaseStep.Investigated(one, now.at()));
        journal.note("case.investigated.v1", one, null);
        return one;
    }

    /**
     * The filing is cancelled (撤销立案).
     *
     * @throws ProblemException {@code E-STATE} (409)
     */
    InspectionCase cancel(UUID id, Precondition made, String reason) {
        InspectionCase one = cases.handled(id, made);
        if (one.filedOn().isEmpty()) {
            throw one.wrongState(CaseState.CANCELLED);
        }
        Stamp now = stamps.now();
        one.cancel(OpenCase.day(now), reason, now);
        cases.flush();
        events.fire(new CaseEvent.Decided(one.facts(), CaseOutcome.CANCELLED.name(), now.at()));
        steps.fire(new CaseStep.Gone(one, now.at()));
        events.fire(new CaseEvent.Closed(one.facts(), CaseOutcome.CANCELLED.name(), now.at()));
        return one;
    }

    private void more(InspectionCase one, DeclaredClock clock) {
        change.extend(one.subject(), clock, Precondition.of("*"));
    }
}
