package org.labourrights.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BreakerTest {

    private Instant now = Instant.parse("2026-06-01T00:00:00Z");
    private final Breaker breaker = new Breaker(new Settings(), new Moving());

    @Test
    void fewFailuresAreBorne() {
        fail(3);

        assertThat(breaker.permit(true)).isPresent();
        assertThat(breaker.state()).isEqualTo(CircuitBreaker.State.CLOSED);
    }

    @Test
    void manyFailuresOpenIt() {
        fail(4);

        assertThat(breaker.permit(true)).isEmpty();
        assertThat(breaker.secondsUntilProbe()).isEqualTo(5);
        seconds(3);
        assertThat(breaker.secondsUntilProbe()).isEqualTo(2);
    }

    @Test
    void failuresAmongManySuccessesAreBorneWhenTheyComeTogether() {
        succeed(100);
        fail(20);

        assertThat(breaker.permit(true)).isPresent();
        assertThat(breaker.state()).isEqualTo(CircuitBreaker.State.CLOSED);
    }

    @Test
    void successesOfLongAgoHideNothing() {
        succeed(100);
        seconds(11);
        fail(4);

        assertThat(breaker.permit(true)).isEmpty();
    }

    @Test
    void failuresFarApartAreBorne() {
        for (int i = 0; i < 10; i++) {
            fail(1);
            seconds(11);
        }

        assertThat(breaker.permit(true)).isPresent();
    }

    @Test
    void afterThePauseAFewProbesAreLetThrough() {
        fail(4);
        seconds(6);

        assertThat(breaker.permit(true)).isPresent();
        assertThat(breaker.permit(true)).isPresent();
        assertThat(breaker.permit(true)).isEmpty();
        assertThat(breaker.state()).isEqualTo(CircuitBreaker.State.HALF_OPEN);
    }

    @Test
    void whatItsCallerCanDrawOutIsNoProbe() {
        fail(4);
        seconds(6);

        assertThat(breaker.permit(false)).isEmpty();
        assertThat(breaker.state()).isEqualTo(CircuitBreaker.State.OPEN);
        Breaker.Permit probe = breaker.permit(true).orElseThrow();
        assertThat(breaker.permit(false)).isEmpty();
        probe.answered();
        breaker.permit(true).orElseThrow().answered();
        assertThat(breaker.permit(false)).isPresent();
    }

    @Test
    void itClosesWhenTheProbesSucceed() {
        fail(4);
        seconds(6);
        breaker.permit(true).orElseThrow().answered();
        assertThat(breaker.state()).isEqualTo(CircuitBreaker.State.HALF_OPEN);
        breaker.permit(true).orElseThrow().answered();

        assertThat(breaker.state()).isEqualTo(CircuitBreaker.State.CLOSED);
        fail(3);
        assertThat(breaker.permit(true)).isPresent();
    }

    @Test
    void aFailedProbeOfTwoOpensItAgain() {
        fail(4);
        seconds(6);
        Breaker.Permit first = breaker.permit(true).orElseThrow();
        breaker.permit(true).orElseThrow().answered();
        first.failed();

        assertThat(breaker.permit(true)).isEmpty();
        assertThat(breaker.secondsUntilProbe()).isEqualTo(5);
    }

    @Test
    void aProbeThatSaidNothingMakesRoomForAnother() {
        fail(4);
        seconds(6);
        assertThat(breaker.permit(true)).isPresent();
        breaker.permit(true).orElseThrow().withdrawn();

        assertThat(breaker.permit(true)).isPresent();
        assertThat(breaker.permit(true)).isEmpty();
    }

    @Test
    void callsFromBeforeItOpenedSayNothingOfTheServiceAfterwards() {
        List<Breaker.Permit> old = Stream.generate(() -> breaker.permit(true).orElseThrow())
                .limit(6)
                .toList();
        fail(4);
        seconds(6);
        Breaker.Permit probe = breaker.permit(true).orElseThrow();

        old.get(0).answered();
        old.get(1).answered();
        assertThat(breaker.state()).isEqualTo(CircuitBreaker.State.HALF_OPEN);
        old.get(2).failed();
        old.get(3).failed();
        assertThat(breaker.state()).isEqualTo(CircuitBreaker.State.HALF_OPEN);
        old.get(4).withdrawn();
        old.get(5).withdrawn();
        assertThat(breaker.permit(true)).isPresent();
        assertThat(breaker.permit(true)).isEmpty();
        probe.answered();
    }

    private void fail(int times) {
        permits(times).forEach(Breaker.Permit::failed);
    }

    private void succeed(int times) {
        permits(times).forEach(Breaker.Permit::answered);
    }

    /** All of them before one ends, as calls are that fail together. */
    private List<Breaker.Permit> permits(int times) {
        List<Breaker.Permit> permits = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            permits.add(breaker.permit(true).orElseThrow());
        }
        return permits;
    }

    private void seconds(long seconds) {
        now = now.plusSeconds(seconds);
    }

    private final class Moving extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** Half of at least four calls of ten seconds open it for five seconds; two probes decide. */
    private record Settings() implements UpstreamConfig.Breaker {

        @Override
        public int calls() {
            return 4;
        }

        @Override
        public double share() {
            return 0.5;
        }

        @Override
        public Duration window() {
            return Duration.ofSeconds(10);
        }

        @Override
        public Duration pause() {
            return Duration.ofSeconds(5);
        }

        @Override
        public int probes() {
            return 2;
        }
    }
}
