package org.labourrights.gateway.upstream;

import jakarta.inject.Singleton;
import java.time.Duration;

/** What bodies may cost: time, and memory by caller. */
@Singleton
class Receiving {

    private final long timeoutNanos;
    private final long graceNanos;
    private final double nanosPerByte;
    private final int buffered;
    private final Places memory;

    Receiving(BodyConfig config) {
        this.timeoutNanos = config.timeout().toNanos();
        this.graceNanos = config.grace().toNanos();
        this.nanosPerByte =
                (double) Duration.ofSeconds(1).toNanos() / config.rate().asLongValue();
        this.buffered = (int) config.buffered().asLongValue();
        this.memory = new Places((int) config.memory().asLongValue(), (int)
                config.memoryPerCaller().asLongValue());
    }

    /** The size up to which a body is read whole. */
    int buffered() {
        return buffered;
    }

    /** How long the caller may have taken for so many bytes, apart from the time that it was not listened to. */
    long nanosFor(long bytes) {
        return Math.min(timeoutNanos, graceNanos + (long) (bytes * nanosPerByte));
    }

    /** Bytes that are kept, by caller. */
    Places memory() {
        return memory;
    }
}
