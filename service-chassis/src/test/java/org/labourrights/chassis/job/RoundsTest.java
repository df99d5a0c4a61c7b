package org.labourrights.chassis.job;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RoundsTest {

    @Test
    void goOnAfterErrorsAndExceptions() throws InterruptedException {
        var rounds = new Rounds("test");
        var three = new CountDownLatch(3);
        try {
            rounds.start(Duration.ZERO, Duration.ofMillis(1), () -> {
                three.countDown();
                if (three.getCount() == 2) {
                    throw new NoClassDefFoundError("on purpose");
                }
                throw new IllegalStateException("on purpose");
            });

            assertTrue(three.await(10, TimeUnit.SECONDS));
        } finally {
            rounds.stop();
        }
    }
}
