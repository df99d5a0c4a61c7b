package org.labourrights.reporting.obligation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.chassis.time.timer.Timers;

/** The handlers of both moves, in chunks and one by one. */
@Singleton
class ObligationTimers {

    private final ObligationSweep sweep;
    private final ObligationJournal journal;
    private final Timers timers;
    private final ObjectMapper json;

    ObligationTimers(ObligationSweep sweep, ObligationJournal journal, Timers timers, ObjectMapper json) {
        this.sweep = sweep;
        this.journal = journal;
        this.timers = timers;
        this.json = json;
    }

    @Produces
    @Singleton
    TimerHandler open() {
        return new MoveChunk(ObligationMove.OPEN, sweep, journal, timers, json);
    }

    @Produces
    @Singleton
    TimerHandler openOne() {
        return new MoveOne(ObligationMove.OPEN, sweep, journal, json);
    }

    @Produces
    @Singleton
    TimerHandler overdue() {
        return new MoveChunk(ObligationMove.OVERDUE, sweep, journal, timers, json);
    }

    @Produces
    @Singleton
    TimerHandler overdueOne() {
        return new MoveOne(ObligationMove.OVERDUE, sweep, journal, json);
    }
}
