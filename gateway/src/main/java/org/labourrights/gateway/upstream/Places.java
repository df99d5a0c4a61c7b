package org.labourrights.gateway.upstream;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A number of places, of which one holder gets its share at most. */
final class Places {

    private final int most;
    private final int share;
    private final AtomicInteger taken = new AtomicInteger();
    /** By holder; who has none is not in it. */
    private final ConcurrentMap<String, Integer> held = new ConcurrentHashMap<>();

    Places(int most, int share) {
        this.most = most;
        this.share = share;
    }

    /**
     * Takes {@code places} at once, unless so many are not left or the holder has its share; whoever gets them gives them
     * back by {@link #leave}.
     */
    boolean enter(String holder, int places) {
        if (taken.addAndGet(places) > most) {
            taken.addAndGet(-places);
            return false;
        }
        if (held.merge(holder, places, Integer::sum) > share) {
            leave(holder, places);
            return false;
        }
        return true;
    }

    void leave(String holder, int places) {
        taken.addAndGet(-places);
        held.computeIfPresent(holder, (h, has) -> has == places ? null : has - places);
    }

    int taken() {
        return taken.get();
    }
}
