package org.labourrights.reporting.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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
import org.labourrights.reporting.letter.DraftIssued;
import org.labourrights.reporting.letter.DraftLetters;
import org.labourrights.reporting.letter.EndLetters;
import org.labourrights.reporting.letter.GuidanceLetter;
import org.labourrights.reporting.letter.IssueLetter;
import org.labourrights.reporting.letter.LetterCause;
import org.labourrights.reporting.letter.LetterEvent;
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
    private final DraftLetters drafts;
    private final EndLetters endLetters;
    private final LadderTimers timers;
    private final WorkingCalendar calendar;
    private final EventLog log;
    private final Clock clock;

    ClimbLadder(
            EntityManager entities,
            ObligationProgress obligations,
            IssueLetter issueLetter,
            DraftLetters drafts,
            EndLetters endLetters,
            LadderTimers timers,
            WorkingCalendar calendar,
            EventLog log,
            Clock clock) {
        this.entities = entities;
        this.obligations = obligations;
        this.issueLetter = issueLetter;
        this.drafts = drafts;
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
        Optional<LetterType> letter = letter(rung.level());
        ObligationFacts asked = obligations.lock(ladder.obligationId()).facts();
        if (letter.isPresent() && drafts.wanted(asked)) {
            // The rung is reached with the issue: until then nothing runs against the enterprise.
            drafts.draft(letter.get(), asked, rung.round());
            return;
        }
        ObligationFacts obligation = reach(ladder, rung.level());
        letter.ifPresentOrElse(
                type -> issueLetter.issue(LetterOrder.overdue(type, obligation, ladder.round(), "system")),
                () -> intoTargetPool(obligation, ladder));
    }

    /** An officer issued what was drafted: the rung is reached. */
    void issued(@Observes DraftIssued event) {
        LetterType type = event.letter().type();
        Optional.ofNullable(entities.find(Ladder.class, event.obligationId(), LockModeType.PESSIMISTIC_WRITE))
                .filter(ladder ->
                        letter(ladder.next().level()).filter(type::equals).isPresent())
                .ifPresent(ladder -> reach(ladder, ladder.next().level()));
    }

    /** The term of a letter is over and the report still missing: the next rung follows on the next working day. */
    void expired(@Observes LetterEvent.Expired event) {
        GuidanceLetter letter = event.letter();
        if (letter.cause() == LetterCause.REPORT_OVERDUE) {
            timers.schedule(
                    letter.subject().obligationId().orElseThrow(),
                    letter.divisionPath(),
                    new Rung(letter.subject().round(), level(letter.type()) + 1, null),
                    calendar.nextWorkingDayOnOrAfter(event.expiredOn()));
        }
    }

    private static int level(LetterType type) {
        return switch (type) {
            case REMINDER_LETTER -> 1;
            case RECTIFICATION_LETTER -> 2;
        };
    }

    /** The letter of a rung; none from the target pool on. */
    private static Optional<LetterType> letter(int level) {
        return switch (level) {
            case 1 -> Optional.of(LetterType.REMINDER_LETTER);
            case 2 -> Optional.of(LetterType.RECTIFICATION_LETTER);
            default -> Optional.empty();
        };
    }

    private ObligationFacts reach(Ladder ladder, int level) {
        ObligationFacts obligation =
                obligations.escalated(ladder.obligationId(), level).facts();
        ladder.reached(level, clock.instant());
        LOG.infof("Obligation %s on level %d of the ladder", obligation.obligationNo(), level);
        return obligation;
    }

    private void intoTargetPool(ObligationFacts obligation, Ladder ladder) {
        List<GuidanceLetter> letters = endLetters.ofRound(obligation.id(), ladder.round());
        log.append(Escalation.of(obligation, letters).event(obligation.divisionPath()));
    }
}
