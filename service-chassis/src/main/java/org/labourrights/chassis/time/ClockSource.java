package org.labourrights.chassis.time;

import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.labourrights.chassis.time.sandbox.MovableClock;
import org.labourrights.chassis.time.sandbox.SandboxConfig;

/** The one place that reads the system clock. Everything else takes the {@link Clock} bean. */
@Singleton
public class ClockSource {

    /** China has one legal time; every date in the domain is a date of this zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final MovableClock movable = new MovableClock(Clock.system(ZONE));

    @Produces
    @Singleton
    Clock clock(SandboxConfig sandbox) {
        return sandbox.enabled() ? movable : Clock.system(ZONE);
    }

    /** For the sandbox and for tests; moving it has no effect on the {@link Clock} bean elsewhere. */
    @Produces
    @Singleton
    @Typed(MovableClock.class)
    MovableClock movableClock() {
        return movable;
    }
}
