package org.labourrights.reporting.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.time.WorkingCalendar;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.reporting.letter.EndLetters;
import org.labourrights.reporting.letter.GuidanceLetter;
import org.labourrights.reporting.letter.IssueLetter;
import org.labourrights.reporting.letter.LetterOrder;
import org.labourrights.reporting.letter.LetterType;
import org.labourrights.reporting.obligation.ObligationFacts;
import org.labourrights.reporting.obligation.ObligationProgress;

/** One rung of the ladder: 提示函, then 整改函, then the target pool of inspection, each on a working day. */
@ApplicationScoped
class ClimbLadder implements TimerHandler {

    static final String KIND = "report-ladder";

    private static final Logger LOG = Logger.getLogger(ClimbLadder.class);

    private final EntityManager entities;
    private final ObligationProgress obligations;
    private final IssueLetter issueLetter;
    private final EndLetters endLetters;
    private final LadderTimers timers;
    private final WorkingCalendar calendar;
    private final EventLog log;
    private final Clock clock;

    ClimbLadder(
            EntityManager entities,
            ObligationProgress obligations,
            IssueLetter issueLetter,
            EndLetters endLetters,
            LadderTimers timers,
            WorkingCalendar calendar,
            EventLog log,
            Clock clock) {
        this.entities = entities;
        this.obligations = obligations;
        this.issueLetter = issueLetter;
        this.endLetters = endLetters;
        this.timers = timers;
        this.calendar = calendar;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void fire(FiredTimer timer) {
        Rung rung = Rung.parse(timer.rung());
        // The obligation first, as a report that comes in at this moment does: nobody waits for the other.
        obligations.lock(timer.subject());
        Optional<Ladder> ladder =
                Optional.ofNullable(entities.find(Ladder.class, timer.subject(), LockModeType.PESSIMISTIC_WRITE));
        ladder.filter(it -> it.awaits(rung)).ifPresent(it -> climb(it, rung));
    }

    private void climb(Ladder ladder, Rung rung) {
        LocalDate today = LocalDate.now(clock);
        if (!calendar.isWorkingDay(today)) {
            LocalDate day = calendar.nextWorkingDayOnOrAfter(today);
            timers.schedule(ladder.obligationId(), ladder.divisionPath(), rung.movedTo(day), day);
            return;
        }
        endLetters.expire(ladder.obligationId(), ladder.round());
        ObligationFacts obligation =
                obligations.escalated(ladder.obligationId(), rung.level()).facts();
        ladder.reached(rung.level(), clock.instant());
        switch (rung.level()) {
            case 1 -> send(LetterType.REMINDER_LETTER, obligation, rung);
            case 2 -> send(LetterType.RECTIFICATION_LETTER, obligation, rung);
            default -> intoTargetPool(obligation, ladder);
        }
        LOG.infof("Obligation %s on level %d of the ladder", obligation.obligationNo(), rung.level());
    }

    private void send(LetterType type, ObligationFacts obligation, Rung rung) {
        GuidanceLetter letter = issueLetter.issue(LetterOrder.overdue(type, obligation, rung.round()));
        timers.schedule(
                obligation.id(), obligation.divisionPath(), rung.next(), calendar.firstWorkingDayAfter(letter.dueOn()));
    }

    private void intoTargetPool(ObligationFacts obligation, Ladder ladder) {
        List<GuidanceLetter> letters = endLetters.ofRound(obligation.id(), ladder.round());
        log.append(Escalation.of(obligation, letters).event(obligation.divisionPath()));
    }
}
