package org.labourrights.chassis.clock;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.log.Ids;

/** What happens to one locked clock when it is met or ended. */
@ApplicationScoped
class ClockSteps {

    private final ClockRows rows;
    private final ClockFamilies families;
    private final ClockDues dues;
    private final ClockTimers timers;
    private final EventLog log;

    ClockSteps(ClockRows rows, ClockFamilies families, ClockDues dues, ClockTimers timers, EventLog log) {
        this.rows = rows;
        this.families = families;
        this.dues = dues;
        this.timers = timers;
        this.log = log;
    }

    /** What a clock asks for may be done while it stands: the day that counts is the one that the pause has moved. */
    void meet(StatutoryClock clock, Instant at) {
        if (clock.paused()) {
            goOn(clock, at);
        }
        noteIfMissed(clock, at);
        clock.met(at);
        timers.cancel(clock);
        DeclaredClock declared = families.declared(clock);
        if (declared.recurring()) {
            ClockSubject subject = new ClockSubject(clock.family(), clock.subject(), clock.number(), clock.charge());
            ClockDue due = dues.from(declared, clock.division(), at, null);
            set(List.of(new StatutoryClock(Ids.next(), subject, declared, clock.round() + 1, at, due)));
        }
    }

    void end(StatutoryClock clock, Instant at) {
        noteIfMissed(clock, at);
        clock.end(at);
        timers.cancel(clock);
    }

    /** A clock that stands goes on at that instant; its rungs are for the caller to arm. */
    void goOn(StatutoryClock clock, Instant at) {
        clock.resume(dues.resumed(clock, at));
        tell(new ClockNews.Resumed(clock));
    }

    void set(List<StatutoryClock> clocks) {
        rows.persist(clocks);
        timers.arm(clocks);
    }

    void tell(ClockNews news) {
        families.tell(news).ifPresent(log::append);
    }

    /** No sweep may have come by since it was due. */
    private void noteIfMissed(StatutoryClock clock, Instant at) {
        if (clock.overdueAt(at)) {
            clock.breached();
            tell(new ClockNews.Breached(clock, at));
        }
    }
}
