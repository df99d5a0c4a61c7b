package org.labourrights.reporting.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.scope.Caller;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.scope.Roles;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.time.WorkingCalendar;
import org.labourrights.reporting.obligation.ObligationFacts;
import org.labourrights.reporting.obligation.ObligationProgress;

/**
 * Letters of the ladder where policy {@code letter.issue} says OFFICER: the ladder drafts, an officer of the recipient
 * issues, and no day runs against the enterprise before.
 */
@ApplicationScoped
public class DraftLetters {
    private static final Logger LOG = Logger.getLogger(DraftLetters.class);

    private final LetterDrafts drafts;
    private final IssueLetter issueLetter;
    private final ObligationProgress obligations;
    private final Journal journal;
    private final Policies policies;
    private final WorkingCalendar calendar;
    private final CurrentCaller currentCaller;
    private final SystemScope system;
    private final Event<DraftIssued> listeners;
    private final Stamps stamps;
    private final Clock clock;

    DraftLetters(
            LetterDrafts drafts,
            IssueLetter issueLetter,
            ObligationProgress obligations,
            Journal journal,
            Policies policies,
            WorkingCalendar calendar,
            CurrentCaller currentCaller,
            SystemScope system,
            Event<DraftIssued> listeners,
            Stamps stamps,
            Clock clock) {
        this.drafts = drafts;
        this.issueLetter = issueLetter;
        this.obligations = obligations;
        this.journal = journal;
        this.policies = policies;
        this.calendar = calendar;
        this.currentCaller = currentCaller;
        this.system = system;
        this.listeners = listeners;
        this.stamps = stamps;
        this.clock = clock;
    }

    /** Whether the recipient's officers issue the letters about this report. */
    public boolean wanted(ObligationFacts obligation) {
        return policies.value(LetterKeys.ISSUE, obligation.recipientDivision(), LocalDate.now(clock))
                == LetterKeys.Issuing.OFFICER;
    }

    /** Drafts the letter; does nothing when it is drafted already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void draft(LetterType type, ObligationFacts obligation, int round) {
        if (drafts.open(obligation.id()).stream().anyMatch(open -> open.type() == type)) {
            return;
        }
        LetterDraft draft = new LetterDraft(Ids.next(), type, obligation, round, stamps.by("system"));
        drafts.persist(draft);
        journal.write(new DraftEvent.Drafted(draft));
        LOG.infof("Letter drafted for obligation %s: %s", obligation.obligationNo(), type);
    }

    /** The report was filed, or is not owed any more; whoever did it need not see the drafts. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void drop(UUID obligationId, String reason) {
        system.run("letter-drafts", () -> drafts.open(obligationId).forEach(draft -> {
            draft.drop(stamps.by("system"));
            journal.write(new DraftEvent.Dropped(draft, reason));
        }));
    }

    /**
     * An officer issues the letter today; its term is counted from today.
     *
     * @throws ProblemException {@code E-NOT-FOUND}, {@code E-SCOPE} outside of the officer's divisions, {@code E-VERSION},
     *     {@code E-STATE} when it was issued or dropped, {@code E-LETTER-DAY-OFF} on a day off
     */
    @Transactional
    GuidanceLetter issue(UUID id, Precondition made) {
        LetterDraft draft = drafts.get(id);
        // The obligation first, as a report that comes in at this moment does: nobody waits for the other.
        ObligationFacts obligation = obligations.lock(draft.obligationId()).facts();
        drafts.getEntityManager().refresh(draft, LockModeType.PESSIMISTIC_WRITE);
        Caller caller = currentCaller.get();
        if (!caller.hasAnyRole(Roles.BUREAU) || !caller.covers(draft.divisionPath())) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        made.require(draft.version());
        draft.requireOpen();
        LocalDate today = LocalDate.now(clock);
        if (!calendar.isWorkingDay(today)) {
            throw new ProblemException(new LetterProblem.DayOff(today, calendar.nextWorkingDayOnOrAfter(today)));
        }
        GuidanceLetter letter =
                issueLetter.issue(LetterOrder.overdue(draft.type(), obligation, draft.round(), caller.subject()));
        draft.issued(letter, stamps.now());
        drafts.flush();
        listeners.fire(new DraftIssued(obligation.id(), draft.round(), letter));
        return letter;
    }
}
