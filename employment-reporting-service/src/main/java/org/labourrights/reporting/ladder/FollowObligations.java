package org.labourrights.reporting.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.chassis.time.WorkingCalendar;
import org.labourrights.reporting.letter.EndLetters;
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
    private final WorkingCalendar calendar;
    private final Clock clock;

    FollowObligations(
            EntityManager entities, LadderTimers timers, EndLetters endLetters, WorkingCalendar calendar, Clock clock) {
        this.entities = entities;
        this.timers = timers;
        this.endLetters = endLetters;
        this.calendar = calendar;
        this.clock = clock;
    }

    void overdue(@Observes ObligationOverdue event) {
        ObligationFacts obligation = event.obligation();
        Optional<Ladder> before = find(obligation.id());
        Ladder ladder = before.orElseGet(() -> new Ladder(obligation, clock.instant()));
        ladder.start(clock.instant());
        if (before.isEmpty()) {
            entities.persist(ladder);
        }
        LocalDate day = calendar.nextWorkingDayOnOrAfter(event.overdueOn());
        timers.schedule(obligation.id(), obligation.divisionPath(), Rung.first(ladder.round()), day);
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
        });
    }

    private Optional<Ladder> find(UUID obligationId) {
        return Optional.ofNullable(entities.find(Ladder.class, obligationId, LockModeType.PESSIMISTIC_WRITE));
    }
}
