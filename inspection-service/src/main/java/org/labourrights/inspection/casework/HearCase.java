package org.labourrights.inspection.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.labourrights.chassis.clock.Clocks;
import org.labourrights.chassis.clock.StatutoryClock;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.policy.PolicyRow;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.time.DueDateRule;

/** The party is heard before it is punished (听证，行政处罚法 §§63, 64). */
@ApplicationScoped
@Transactional
class HearCase {

    private final InspectionCases cases;
    private final CaseParts parts;
    private final CaseDocuments documents;
    private final CaseJournal journal;
    private final Clocks clocks;
    private final Policies policies;
    private final DueDateRule days;
    private final Stamps stamps;
    private final Event<CaseStep> steps;

    HearCase(
            InspectionCases cases,
            CaseParts parts,
            CaseDocuments documents,
            CaseJournal journal,
            Clocks clocks,
            Policies policies,
            DueDateRule days,
            Stamps stamps,
            Event<CaseStep> steps) {
        this.cases = cases;
        this.parts = parts;
        this.documents = documents;
        this.journal = journal;
        this.clocks = clocks;
        this.policies = policies;
        this.days = days;
        this.stamps = stamps;
        this.steps = steps;
    }

    /** @throws ProblemException {@code E-CASE-HEARING-LATE} (409) unless the days to ask for it run */
    InspectionCase ask(UUID id, Precondition made) {
        InspectionCase one = cases.handled(id, made);
        Stamp now = stamps.now();
        boolean running = clocks.open(id, CaseClocks.HEARING_REQUEST.code())
                .filter(window -> now.at().isBefore(window.dueAt()))
                .isPresent();
        if (!running || parts.hearing(id).isPresent()) {
            throw new ProblemException(new CaseProblem.TooEarly("E-CASE-HEARING-LATE", one.caseNo()));
        }
        parts.keep(new CaseHearing(Ids.next(), one, OpenCase.day(now), now));
        steps.fire(new CaseStep.HearingAsked(one, now.at()));
        return stepped(one, "case.hearing.asked.v1", now);
    }

    /**
     * Announces it, so early that the party knows seven working days before.
     *
     * @throws ProblemException {@code E-CASE-FIELDS} (422) for a day that is too early, {@code E-CASE-HEARING} (409) when
     *     nobody asked for it or it is over
     */
    InspectionCase schedule(UUID id, Precondition made, HearingDay day) {
        InspectionCase one = cases.handled(id, made);
        CaseHearing hearing = pending(one);
        Stamp now = stamps.now();
        if (day.scheduledOn().isBefore(earliest(one, OpenCase.day(now)))) {
            throw OpenCase.refused("/scheduledOn", "E-CASE-HEARING-DAY");
        }
        hearing.schedule(day, now);
        UUID before = hearing.documentId().orElse(null);
        hearing.noticed(
                documents.issue(one, CaseDocuments.HEARING_NOTICE, before).id());
        return stepped(one, "case.hearing.scheduled.v1", now);
    }

    /**
     * It was held, or the party gave it up.
     *
     * @throws ProblemException {@code E-CASE-HEARING-EARLY} (409) before the day that was announced, or before the party has
     *     known of it long enough
     */
    InspectionCase end(UUID id, Precondition made, HearingEnd end) {
        InspectionCase one = cases.handled(id, made);
        CaseHearing hearing = pending(one);
        Stamp now = stamps.now();
        LocalDate today = OpenCase.day(now);
        if (end.held()
                && (hearing.scheduledOn().filter(day -> !today.isBefore(day)).isEmpty()
                        || !clocks.permitted(id, CaseClocks.HEARING_NOTICE.code(), now.at()))) {
            throw new ProblemException(new CaseProblem.TooEarly("E-CASE-HEARING-EARLY", one.caseNo()));
        }
        hearing.end(end.held(), today, now);
        return stepped(one, "case.hearing.ended.v1", now);
    }

    /**
     * Whether nothing stands between the notice and the decision: the notice is served, and the party was heard or let its
     * days pass.
     */
    boolean done(InspectionCase one, Stamp now) {
        StatutoryClock window =
                clocks.latest(one.id(), CaseClocks.HEARING_REQUEST.code()).orElse(null);
        if (window == null
                || window.endedAt().isPresent() && window.endedAt().get().isBefore(window.dueAt())) {
            return false;
        }
        return parts.hearing(one.id()).map(CaseHearing::over).orElseGet(() -> !now.at()
                .isBefore(window.dueAt()));
    }

    private LocalDate earliest(InspectionCase one, LocalDate today) {
        PolicyRow<Integer> row = policies.row(CaseKeys.HEARING_NOTICE, one.division(), today);
        return days.waiting(today, row.value(), row.dayUnit(), row.basis()).dueOn();
    }

    private CaseHearing pending(InspectionCase one) {
        return parts.hearing(one.id())
                .filter(hearing -> !hearing.over())
                .orElseThrow(() -> new ProblemException(new CaseProblem.TooEarly("E-CASE-HEARING", one.caseNo())));
    }

    private InspectionCase stepped(InspectionCase one, String type, Stamp now) {
        one.step(now);
        cases.flush();
        journal.note(type, one, null);
        return one;
    }
}
