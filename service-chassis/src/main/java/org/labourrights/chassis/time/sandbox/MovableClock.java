package org.labourrights.chassis.time.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A clock that runs ahead of another one by an adjustable amount, or stands still where it was put. */
public final class MovableClock extends Clock {

    private final Clock base;
    private final State state;

    public MovableClock(Clock base) {
        this(base, new State());
    }

    private MovableClock(Clock base, State state) {
        this.base = base;
        this.state = state;
    }

    /** Sets the clock to {@code now}; it runs on from there. */
    public void moveTo(Instant now) {
        state.position = new Position(Duration.between(base.instant(), now), null);
    }

    /** Sets the clock to {@code now} and stops it there, for tests that compare exact times. */
    public void stopAt(Instant now) {
        state.position = new Position(Duration.between(base.instant(), now), now);
    }

    /** Runs ahead of the base clock by {@code duration}. */
    public void runAhead(Duration duration) {
        state.position = new Position(duration, null);
    }

    /** Does it stand still? */
    public boolean isStopped() {
        return state.position.stoppedAt != null;
    }

    /** How far this clock is ahead of its base. */
    public Duration ahead() {
        return state.position.ahead;
    }

    @Override
    public Instant instant() {
        var position = state.position;
        return position.stoppedAt == null ? base.instant().plus(position.ahead) : position.stoppedAt;
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(base.withZone(zone), state);
    }

    private static final class State {
        private volatile Position position = new Position(Duration.ZERO, null);
    }

    private record Position(Duration ahead, @Nullable Instant stoppedAt) {}
}
