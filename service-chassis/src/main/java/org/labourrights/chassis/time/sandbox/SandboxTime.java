package org.labourrights.chassis.time.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;
import org.labourrights.chassis.inbox.InboxService;
import org.labourrights.chassis.log.RelayService;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.time.timer.TimerLoop;
import org.labourrights.chassis.time.timer.TimerSweep;

/**
 * Lives through a stretch of time in one call: the clock is set to each due instant in turn, everything due
 * then is fired at that time, and last the clock is set to the target.
 */
@ApplicationScoped
class SandboxTime {

    private static final Logger LOG = Logger.getLogger(SandboxTime.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final SandboxClock sandbox;
    private final MovableClock clock;
    private final TimerSweep sweep;
    private final TimerLoop loop;
    private final RelayService relay;
    private final InboxService inbox;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    SandboxTime(
            SandboxClock sandbox,
            MovableClock clock,
            TimerSweep sweep,
            TimerLoop loop,
            RelayService relay,
            InboxService inbox) {
        this.sandbox = sandbox;
        this.clock = clock;
        this.sweep = sweep;
        this.loop = loop;
        this.relay = relay;
        this.inbox = inbox;
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    /** Steps to {@code target}; returns how many timers fired on the way. */
    int moveTo(Instant target) {
        oneAtATime.lock();
        try {
            // What came in before the call belongs to the time before it.
            settle();
            int fired = loop.whilePaused(() -> step(target));
            settle();
            LOG.infof("Sandbox time moved to %s; %d timers fired", now(), fired);
            return fired;
        } finally {
            oneAtATime.unlock();
        }
    }

    private int step(Instant target) {
        if (target.isBefore(clock.instant())) {
            throw new ProblemException(new ClockRunsForward(now()));
        }
        // What the last sweep has seen, not what the time is by now: a timer due in between would be passed over.
        Instant swept = clock.instant();
        int fired = sweep.sweep();
        for (var next = sweep.nextDue(swept, target); next.isPresent(); next = sweep.nextDue(swept, target)) {
            set(next.get());
            swept = clock.instant();
            fired += sweep.sweep();
        }
        set(target);
        return fired + sweep.sweep();
    }

    private void set(Instant now) {
        // The clock ran on during the last step and may be past a timer that is due in the same moment.
        if (now.isAfter(clock.instant())) {
            try {
                sandbox.moveTo(now);
            } catch (SQLException e) {
                throw new IllegalStateException("The sandbox time could not be kept", e);
            }
        }
    }

    /** Waits a while for events under way; what is stuck shows in the readiness, not here. */
    private void settle() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && !(relay.caughtUp() && inbox.caughtUp())) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
