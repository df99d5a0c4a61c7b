package org.labourrights.reporting.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.chassis.time.WorkingCalendar;
import org.labourrights.reporting.letter.DraftLetters;
import org.labourrights.reporting.letter.EndLetters;
import org.labourrights.reporting.letter.GuidanceLetter;
import org.labourrights.reporting.obligation.ObligationFacts;
import org.labourrights.reporting.obligation.ObligationFiled;
import org.labourrights.reporting.obligation.ObligationOverdue;
import org.labourrights.reporting.obligation.ObligationSettled;

/** Puts the ladder up when an obligation becomes overdue and takes it away when the report comes in. */
@ApplicationScoped
class FollowObligations {

    private final EntityManager entities;
    private final LadderTimers timers;
    private final EndLetters endLetters;
    private final DraftLetters drafts;
    private final WorkingCalendar calendar;
    private final Clock clock;

    FollowObligations(
            EntityManager entities,
            LadderTimers timers,
            EndLetters endLetters,
            DraftLetters drafts,
            WorkingCalendar calendar,
            Clock clock) {
        this.entities = entities;
        this.timers = timers;
        this.endLetters = endLetters;
        this.drafts = drafts;
        this.calendar = calendar;
        this.clock = clock;
    }

    void overdue(@Observes ObligationOverdue event) {
        ObligationFacts obligation = event.obligation();
        find(obligation.id())
                .ifPresentOrElse(
                        ladder -> resume(ladder, event.overdueOn()), () -> start(obligation, event.overdueOn()));
    }

    private void start(ObligationFacts obligation, LocalDate overdueOn) {
        Ladder ladder = new Ladder(obligation, clock.instant());
        entities.persist(ladder);
        timers.schedule(
                obligation.id(), obligation.divisionPath(), ladder.next(), calendar.nextWorkingDayOnOrAfter(overdueOn));
    }

    /**
     * A late filing that came to nothing wins no time: the ladder goes on where it stood, when the last letter runs out.
     */
    private void resume(Ladder ladder, LocalDate overdueOn) {
        boolean wasInPool = ladder.level() >= Ladder.POOL;
        ladder.resume(clock.instant());
        LocalDate day = wasInPool
                ? calendar.firstWorkingDayAfter(overdueOn)
                : calendar.nextWorkingDayOnOrAfter(laterOf(overdueOn, afterLastLetter(ladder)));
        timers.schedule(
                ladder.obligationId(), ladder.divisionPath(), ladder.next().movedTo(day), day);
    }

    private LocalDate afterLastLetter(Ladder ladder) {
        List<GuidanceLetter> letters = endLetters.ofRound(ladder.obligationId(), ladder.round());
        return letters.isEmpty()
                ? LocalDate.MIN
                : calendar.firstWorkingDayAfter(letters.getLast().dueOn());
    }

    private static LocalDate laterOf(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** Filing stops the ladder at any level; whether the filing is good enough is for the officer to say. */
    void filed(@Observes ObligationFiled event) {
        stop(event.obligation(), "REPORT_FILED");
    }

    void settled(@Observes ObligationSettled event) {
        stop(event.obligation(), "OBLIGATION_" + event.obligation().state());
    }

    private void stop(ObligationFacts obligation, String reason) {
        find(obligation.id()).ifPresent(ladder -> {
            if (ladder.running()) {
                ladder.stop(clock.instant());
                timers.cancel(obligation.id());
            }
            endLetters.withdraw(obligation.id(), ladder.round(), reason);
            drafts.drop(obligation.id(), reason);
        });
    }

    private Optional<Ladder> find(UUID obligationId) {
        return Optional.ofNullable(entities.find(Ladder.class, obligationId, LockModeType.PESSIMISTIC_WRITE));
    }
}
