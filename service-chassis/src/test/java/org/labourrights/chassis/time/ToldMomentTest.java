package org.labourrights.chassis.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldMomentTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2026-09-30T15:58:00Z");
    private static final Duration AHEAD = Duration.ofMinutes(5);

    @ParameterizedTest
    @CsvSource({
        "2026-09-30T15:58:03Z, 2026-09-30T15:58:00Z",
        "2026-09-30T16:03:00Z, 2026-09-30T15:58:00Z",
        "2026-09-30T16:03:00.001Z, 2026-09-30T16:03:00.001Z",
        "2026-09-30T15:57:59Z, 2026-09-30T15:57:59Z",
        "2020-01-01T00:00:00Z, 2020-01-01T00:00:00Z"
    })
    void aMomentByAClockThatRunsALittleAheadIsNow(Instant told, Instant counts) {
        assertEquals(counts, ToldMoment.settled(told, NOW, AHEAD));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-01, 2026-09-30", "2026-10-02, 2026-10-02", "2026-09-30, 2026-09-30", "2026-09-29, 2026-09-29"})
    void aDayThatHasBegunByItIsToday(LocalDate told, LocalDate counts) {
        assertEquals(counts, ToldMoment.settled(told, NOW, AHEAD, ZONE));
        assertEquals(told, ToldMoment.settled(told, NOW, Duration.ZERO, ZONE));
    }
}
