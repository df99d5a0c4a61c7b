package org.labourrights.chassis.time.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.runtime.StartupEvent;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class SandboxClockTest {

    private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");

    private final MovableClock clock = new MovableClock(Clock.fixed(NOON, ZoneId.of("Asia/Shanghai")));

    private record Enabled(Optional<OffsetDateTime> start) implements SandboxConfig {

        @Override
        public boolean enabled() {
            return true;
        }
    }

    @Test
    void productionDoesNotStartWithAMovableClock() {
        var sandbox = new SandboxClock(new PGSimpleDataSource(), clock, new Enabled(Optional.empty()), "production");

        assertThrows(IllegalStateException.class, () -> sandbox.start(new StartupEvent()));
    }

    @Test
    void runsOnFromWhereItWasMoved() {
        clock.moveTo(NOON.plus(Duration.ofDays(90)));

        assertEquals(NOON.plus(Duration.ofDays(90)), clock.instant());
        assertEquals(Duration.ofDays(90), clock.ahead());
        assertEquals(
                "2027-02-20T12:00",
                clock.withZone(ZoneId.of("Asia/Shanghai"))
                        .instant()
                        .atZone(clock.getZone())
                        .toLocalDateTime()
                        .toString());
    }

    @Test
    void standsStillWhereItWasStopped() {
        clock.stopAt(NOON.plusSeconds(1));

        assertEquals(NOON.plusSeconds(1), clock.instant());
    }
}
