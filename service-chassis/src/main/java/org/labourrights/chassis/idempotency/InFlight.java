package org.labourrights.chassis.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets equal requests wait for each other inside this process before they take a database connection: a storm of retries
 * would otherwise hold the whole pool while it waits for the first.
 */
@ApplicationScoped
class InFlight {

    private final ConcurrentMap<Long, Place> places = new ConcurrentHashMap<>();

    /** Empty-handed if the others took longer than {@code patience}. */
    boolean enter(long key, Duration patience) throws InterruptedException {
        Place place = places.compute(key, (k, present) -> (present == null ? new Place() : present).join());
        boolean entered = false;
        try {
            entered = place.lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            if (!entered) {
                quit(key);
            }
        }
        return entered;
    }

    void leave(long key) {
        Place place = places.get(key);
        if (place == null) {
            throw new IllegalStateException("Left without having entered");
        }
        place.lock.unlock();
        quit(key);
    }

    private void quit(long key) {
        places.computeIfPresent(key, (k, place) -> place.part() ? null : place);
    }

    /** One key with those who wait for it; guarded by the map's compute. */
    private static final class Place {
        private final ReentrantLock lock = new ReentrantLock(true);
        private int guests;

        Place join() {
            guests++;
            return this;
        }

        boolean part() {
            guests--;
            return guests == 0;
        }
    }
}
