package org.labourrights.chassis.log;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A bell: however often it is rung while nobody listens, it wakes the listener once. */
final class RelayWake {

    private final Semaphore rung = new Semaphore(0);

    void ring() {
        if (rung.availablePermits() == 0) {
            rung.release();
        }
    }

    /** Waits until the bell rings or the time is over; true if it rang. */
    boolean await(Duration atMost) throws InterruptedException {
        boolean rang = rung.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        rung.drainPermits();
        return rang;
    }
}
