package org.labourrights.inspection.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.policy.PolicyRow;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.chassis.time.DueDateRule;
import org.labourrights.chassis.time.RollRule;
import org.labourrights.inspection.disposition.Acting;
import org.labourrights.inspection.disposition.IssueDisposition;
import org.labourrights.inspection.finding.CuredFindings;

/** What the enterprise and the inspectors do with a rectification. */
@ApplicationScoped
class Rectify {

    private final Rectifications rectifications;
    private final RectificationClocks clocks;
    private final RectificationFigures figures;
    private final IssueDisposition dispositions;
    private final CuredFindings findings;
    private final Acting acting;
    private final CurrentCaller caller;
    private final Policies policies;
    private final DueDateRule dueDates;
    private final Journal journal;
    private final Stamps stamps;

    Rectify(
            Rectifications rectifications,
            RectificationClocks clocks,
            RectificationFigures figures,
            IssueDisposition dispositions,
            CuredFindings findings,
            Acting acting,
            CurrentCaller caller,
            Policies policies,
            DueDateRule dueDates,
            Journal journal,
            Stamps stamps) {
        this.rectifications = rectifications;
        this.clocks = clocks;
        this.figures = figures;
        this.dispositions = dispositions;
        this.findings = findings;
        this.acting = acting;
        this.caller = caller;
        this.policies = policies;
        this.dueDates = dueDates;
        this.journal = journal;
        this.stamps = stamps;
    }

    /**
     * By the enterprise itself, or by the agency for it; corrected by handing in again before it is verified.
     *
     * @throws ProblemException {@code E-STATE} (409), {@code E-SCOPE} (403)
     */
    @Transactional
    Rectification submit(UUID id, Precondition made, String statement) {
        Rectification one = rectifications.lock(id);
        made.require(one.version());
        if (!caller.get().isParty(one.uscc().value())) {
            acting.require(one.agencyId(), one.divisionPath());
        }
        Instant at = stamps.now().at();
        one.submit(statement, day(at));
        journal.write(one, new RectificationEvent.Submitted(one.facts(), at));
        return one;
    }

    /** @throws ProblemException {@code E-STATE} (409), {@code E-RECTIFICATION-OFFICERS} (422) */
    @Transactional
    Rectification verify(UUID id, Precondition made, Verification found) {
        Rectification one = owned(id, made);
        if (Set.copyOf(found.officerIds()).size() < 2) {
            throw new ProblemException(Problem.of("E-RECTIFICATION-OFFICERS"));
        }
        Instant at = stamps.now().at();
        one.verify(found, day(at));
        journal.write(one, new RectificationEvent.Verified(one.facts(), found.passed(), at));
        if (found.passed()) {
            dispositions.complete(one.dispositionId(), found.explanation());
            if (one.passedInTime()) {
                figures.passed(one, 1);
            }
            if (one.curedInTime()) {
                findings.inTime(one.findingId());
            }
        } else if (one.extended()) {
            escalate(one, found.explanation(), at);
        }
        return one;
    }

    /** @throws ProblemException {@code E-STATE}, {@code E-RECTIFICATION-EXTENDED} (409) */
    @Transactional
    Rectification extend(UUID id, Precondition made, String reason) {
        Rectification one = owned(id, made);
        Instant at = stamps.now().at();
        LocalDate before = one.dueOn();
        PolicyRow<Integer> row =
                policies.row(RectificationKeys.EXTENSION, DivisionCode.ofPath(one.divisionPath()), day(at));
        DueDate due = dueDates.due(day(at), row.value(), row.dayUnit(), RollRule.FORWARD, row.basis());
        one.extend(due.dueOn(), reason);
        figures.due(one, before, -1);
        figures.due(one, one.dueOn(), 1);
        journal.write(one, new RectificationEvent.Extended(one.facts(), one.dueOn(), reason, at));
        clocks.begin(one.facts(), RectificationClocks.EXTENSION, at, due);
        return one;
    }

    /** @throws ProblemException {@code E-STATE} (409) unless it failed */
    @Transactional
    Rectification escalate(UUID id, Precondition made, String reason) {
        Rectification one = owned(id, made);
        escalate(one, reason, stamps.now().at());
        return one;
    }

    private void escalate(Rectification one, String reason, Instant at) {
        one.escalate(reason);
        journal.write(one, new RectificationEvent.Escalated(one.facts(), at));
        dispositions.complete(one.dispositionId(), reason);
    }

    private Rectification owned(UUID id, Precondition made) {
        Rectification one = rectifications.lock(id);
        made.require(one.version());
        acting.require(one.agencyId(), one.divisionPath());
        return one;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ClockSource.ZONE);
    }
}
