package org.labourrights.reporting.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.labourrights.chassis.time.timer.TimerRequest;
import org.labourrights.chassis.time.timer.Timers;

/** The timers of the ladder: five minutes after midnight, when the obligations of the day have become overdue. */
@ApplicationScoped
class LadderTimers {

    private static final LocalTime TIME = LocalTime.of(0, 5);

    private final Timers timers;
    private final Clock clock;

    LadderTimers(Timers timers, Clock clock) {
        this.timers = timers;
        this.clock = clock;
    }

    void schedule(UUID obligationId, String divisionPath, Rung rung, LocalDate day) {
        timers.schedule(new TimerRequest(
                ClimbLadder.KIND,
                obligationId,
                rung.name(),
                day.atTime(TIME).atZone(clock.getZone()).toInstant(),
                divisionPath,
                null));
    }

    void cancel(UUID obligationId) {
        timers.cancel(ClimbLadder.KIND, obligationId);
    }
}
