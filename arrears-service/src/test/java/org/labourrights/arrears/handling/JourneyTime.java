package org.labourrights.arrears.handling;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDateTime;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.chassis.time.timer.TimerSweep;

/** Puts the clock of a test where its scenario begins, and fires what falls due on the way. */
@ApplicationScoped
public class JourneyTime {

    private final MovableClock clock;
    private final TimerSweep sweep;

    JourneyTime(MovableClock clock, TimerSweep sweep) {
        this.clock = clock;
        this.sweep = sweep;
    }

    /** Local time; back as well, for tests that begin earlier than the one before. */
    public void at(String local) {
        clock.stopAt(LocalDateTime.parse(local).atZone(ClockSource.ZONE).toInstant());
    }

    /** Goes on to this local time. */
    public void on(String local) {
        at(local);
        sweep.sweep();
    }

    /** The clock runs again, as the other tests expect it. */
    public void now() {
        clock.runAhead(Duration.ZERO);
    }
}
