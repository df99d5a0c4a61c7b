package org.labourrights.reporting.obligation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.labourrights.chassis.sql.StoredJson;
import org.labourrights.chassis.time.timer.TimerHandler;
import org.labourrights.chassis.time.timer.Timers;

/** The handlers of both moves, in chunks and one by one. */
@Singleton
class ObligationTimers {

    private final ObligationSweep sweep;
    private final DropUnowed drop;
    private final ObligationJournal journal;
    private final Timers timers;
    private final StoredJson json;

    ObligationTimers(
            ObligationSweep sweep, DropUnowed drop, ObligationJournal journal, Timers timers, StoredJson json) {
        this.sweep = sweep;
        this.drop = drop;
        this.journal = journal;
        this.timers = timers;
        this.json = json;
    }

    @Produces
    @Singleton
    TimerHandler open() {
        return new MoveChunk(ObligationMove.OPEN, sweep, drop, journal, timers, json);
    }

    @Produces
    @Singleton
    TimerHandler openOne() {
        return new MoveOne(ObligationMove.OPEN, sweep, drop, journal, json);
    }

    @Produces
    @Singleton
    TimerHandler overdue() {
        return new MoveChunk(ObligationMove.OVERDUE, sweep, drop, journal, timers, json);
    }

    @Produces
    @Singleton
    TimerHandler overdueOne() {
        return new MoveOne(ObligationMove.OVERDUE, sweep, drop, journal, json);
    }
}
