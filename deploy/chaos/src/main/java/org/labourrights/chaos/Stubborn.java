package org.labourrights.chaos;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.labourrights.standalone.client.Answer;

/**
 * Repeats a call blindly, always the same call with the same key, until it is acknowledged: whoever gets no answer cannot
 * know whether the work was done. Of the answers to changes every {@value #DEAF}th is ignored as if it had been lost on the
 * way; the repetition must then bring that very answer, from the store.
 */
final class Stubborn {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final long PAUSE_MILLIS = 150;
    private static final int DEAF = 4;

    private final AtomicLong repetitions = new AtomicLong();
    private final AtomicLong replays = new AtomicLong();
    private final AtomicLong answers = new AtomicLong();
    private final AtomicLong otherwise = new AtomicLong();

    /** The acknowledging answer to a change; fails on a refusal, which no repetition would change. */
    Answer change(String what, Supplier<Answer> call) {
        Answer first = read(what, call);
        if (answers.incrementAndGet() % DEAF != 0) {
            return first;
        }
        repetitions.incrementAndGet();
        Answer second = read(what, call);
        boolean same = second.status() == first.status()
                && second.text().equals(first.text())
                && second.etag().equals(first.etag())
                && isReplay(second);
        otherwise.addAndGet(same ? 0 : 1);
        return second;
    }

    /** The answer to a question; fails on a refusal. */
    Answer read(String what, Supplier<Answer> call) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            try {
                Answer answer = call.get();
                if (answer.isSuccess()) {
                    replays.addAndGet(isReplay(answer) ? 1 : 0);
                    return answer;
                }
                if (answer.status() < 500 && answer.status() != 429) {
                    throw new IllegalStateException(what + " was refused: " + answer.status() + " " + answer.text());
                }
            } catch (UncheckedIOException noAnswer) {
                // Exactly what this run is about: only a repetition can find out.
            }
            repetitions.incrementAndGet();
            pause();
        }
        throw new IllegalStateException(what + " was not acknowledged within " + PATIENCE);
    }

    private static boolean isReplay(Answer answer) {
        return answer.headers().firstValue("Idempotent-Replayed").isPresent();
    }

    long repetitions() {
        return repetitions.get();
    }

    /** How many acknowledgements were the stored answer to an earlier call that was not heard. */
    long replays() {
        return replays.get();
    }

    /** Ignored answers whose repetition brought another one, or did the work again. */
    long otherwise() {
        return otherwise.get();
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
