package org.labourrights.chaos;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.labourrights.standalone.client.Answer;

/**
 * Repeats a call blindly, always the same call with the same key, until it is acknowledged: whoever gets no answer cannot
 * know whether the work was done.
 */
final class Stubborn {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long PAUSE_MILLIS = 150;

    private final AtomicLong repetitions = new AtomicLong();
    private final AtomicLong replays = new AtomicLong();

    /** The acknowledging answer; fails on a refusal, which no repetition would change. */
    Answer until(String what, Supplier<Answer> call) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            try {
                Answer answer = call.get();
                if (answer.isSuccess()) {
                    answer.headers().firstValue("Idempotent-Replayed").ifPresent(replayed -> replays.incrementAndGet());
                    return answer;
                }
                if (answer.status() < 500 && answer.status() != 429) {
                    throw new IllegalStateException(what + " was refused: " + answer.status() + " " + answer.text());
                }
                repetitions.incrementAndGet();
            } catch (UncheckedIOException noAnswer) {
                // Exactly what this run is about: only a repetition can find out.
                repetitions.incrementAndGet();
            }
            pause();
        }
        throw new IllegalStateException(what + " was not acknowledged within " + PATIENCE);
    }

    long repetitions() {
        return repetitions.get();
    }

    /** How many acknowledgements were the stored answer of an earlier, unheard one. */
    long replays() {
        return replays.get();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while repeating", ended);
        }
    }
}
