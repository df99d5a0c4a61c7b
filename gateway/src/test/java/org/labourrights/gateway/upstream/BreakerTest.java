package org.labourrights.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BreakerTest {

    private long now;
    private final Breaker breaker = new Breaker(new Settings(), () -> now);

    @Test
    void fewFailuresAreBorne() {
        fail(3);

        assertThat(breaker.permits()).isTrue();
        assertThat(breaker.state()).isEqualTo(Breaker.State.CLOSED);
    }

    @Test
    void manyFailuresOpenIt() {
        fail(4);

        assertThat(breaker.permits()).isFalse();
        assertThat(breaker.secondsUntilProbe()).isEqualTo(5);
    }

    @Test
    void failuresAmongManySuccessesAreBorne() {
        fail(1);
        for (int i = 0; i < 100; i++) {
            breaker.succeeded();
        }
        fail(3);

        assertThat(breaker.permits()).isTrue();
    }

    @Test
    void failuresFarApartAreBorne() {
        for (int i = 0; i < 10; i++) {
            fail(1);
            seconds(11);
        }

        assertThat(breaker.permits()).isTrue();
    }

    @Test
    void afterThePauseAFewProbesAreLetThrough() {
        fail(4);
        seconds(5);

        assertThat(breaker.permits()).isTrue();
        assertThat(breaker.permits()).isTrue();
        assertThat(breaker.permits()).isFalse();
        assertThat(breaker.state()).isEqualTo(Breaker.State.HALF_OPEN);
    }

    @Test
    void itClosesWhenEveryProbeSucceeds() {
        fail(4);
        seconds(5);
        breaker.permits();
        breaker.succeeded();
        assertThat(breaker.state()).isEqualTo(Breaker.State.HALF_OPEN);
        breaker.permits();
        breaker.succeeded();

        assertThat(breaker.state()).isEqualTo(Breaker.State.CLOSED);
        fail(3);
        assertThat(breaker.permits()).isTrue();
    }

    @Test
    void oneFailedProbeOpensItAgain() {
        fail(4);
        seconds(5);
        breaker.permits();
        fail(1);

        assertThat(breaker.permits()).isFalse();
        assertThat(breaker.secondsUntilProbe()).isEqualTo(5);
    }

    @Test
    void aProbeThatSaidNothingMakesRoomForAnother() {
        fail(4);
        seconds(5);
        breaker.permits();
        breaker.permits();
        breaker.withdrawn();

        assertThat(breaker.permits()).isTrue();
        assertThat(breaker.permits()).isFalse();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            breaker.failed();
        }
    }

    private void seconds(long seconds) {
        now += TimeUnit.SECONDS.toNanos(seconds);
    }

    /** Four failures that are half of the calls of ten seconds open it for five seconds; two probes close it. */
    private record Settings() implements UpstreamConfig.Breaker {

        @Override
        public int failures() {
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
