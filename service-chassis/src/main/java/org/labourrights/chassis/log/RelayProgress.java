package org.labourrights.chassis.log;

import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** What a relay is doing, for metrics and readiness; written by the relay, read by anybody. */
public final class RelayProgress {

    /** Role of this replica. */
    public enum Role {
        STANDBY,
        LEADING
    }

    private final LongAdder sent = new LongAdder();
    private final LongAdder failures = new LongAdder();
    private volatile Role role = Role.STANDBY;
    private volatile @Nullable Long waitingSince;
    private volatile long heard = System.nanoTime();

    void is(Role now) {
        role = now;
    }

    /** The database has answered. */
    void heard() {
        heard = System.nanoTime();
    }

    /** Something is under way; counts from the first attempt until it succeeds. */
    void tries() {
        if (waitingSince == null) {
            waitingSince = System.nanoTime();
        }
    }

    void succeeded(int events) {
        sent.add(events);
        waitingSince = null;
    }

    /** Nothing is left to do, or another replica does it. */
    void idle() {
        waitingSince = null;
    }

    void failed() {
        failures.increment();
        tries();
    }

    public Role role() {
        return role;
    }

    /** Events acknowledged by Kafka since this replica started. */
    public long sent() {
        return sent.sum();
    }

    public long failures() {
        return failures.sum();
    }

    /** For how long the database has not answered: also an idle relay asks it again and again. */
    public Duration silentFor() {
        return Duration.ofNanos(System.nanoTime() - heard);
    }

    /** For how long the relay has been trying the same thing; zero while all is well. */
    public Duration stuckFor() {
        var since = waitingSince;
        return since == null ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - since);
    }
}
