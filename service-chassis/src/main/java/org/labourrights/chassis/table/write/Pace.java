package org.labourrights.chassis.table.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/**
 * Lets go out what was written when nothing has for a while: rows may take long to make, and whoever waits for them, every
 * gateway in between included, takes a long silence for an end.
 */
final class Pace {

    private static final long LONGEST_SILENCE = Duration.ofSeconds(5).toNanos();

    private final Sending sending;
    private long sent = System.nanoTime();

    Pace(Sending sending) {
        this.sending = sending;
    }

    /** Sends what was written. */
    interface Sending {
        void send() throws IOException;
    }

    /** A row was written. */
    void step() {
        long now = System.nanoTime();
        if (now - sent < LONGEST_SILENCE) {
            return;
        }
        sent = now;
        try {
            sending.send();
        } catch (IOException e) {
            throw new UncheckedIOException("The file cannot be written", e);
        }
    }
}
