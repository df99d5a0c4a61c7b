package org.labourrights.reporting.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.time.timer.FiredTimer;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.chassis.time.timer.TimerRequest;

/** Lets a letter expire on the day after its due date; the letters of a missing report expire with the ladder instead. */
@ApplicationScoped
class LetterExpiry implements TimerHandler {
    private static final String KIND = "letter-expiry";
    private static final LocalTime TIME = LocalTime.of(0, 5);

    private final EntityManager entities;
    private final Journal journal;
    private final Stamps stamps;
    private final Clock clock;

    LetterExpiry(EntityManager entities, Journal journal, Stamps stamps, Clock clock) {
        this.entities = entities;
        this.journal = journal;
        this.stamps = stamps;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    TimerRequest of(GuidanceLetter letter) {
        return new TimerRequest(
                KIND,
                letter.id(),
                "EXPIRE",
                letter.due().firstDayLate().atTime(TIME).atZone(clock.getZone()).toInstant(),
                letter.divisionPath(),
                null);
    }

    @Override
    public void fire(FiredTimer timer) {
        GuidanceLetter letter = entities.find(GuidanceLetter.class, timer.subject(), LockModeType.PESSIMISTIC_WRITE);
        if (letter != null && letter.state().canBecome(LetterState.EXPIRED)) {
            LetterEvent expired = letter.expire(LocalDate.now(clock));
            letter.touched(stamps.by("system"));
            journal.write(expired);
        }
    }
}
