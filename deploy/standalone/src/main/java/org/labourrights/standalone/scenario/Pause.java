package org.labourrights.standalone.scenario;

/** Waits for what another process does on its own. */
final class Pause {

    private static final long MILLIS = 200;

    private Pause() {}

    static void briefly() {
        try {
            Thread.sleep(MILLIS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", ended);
        }
    }
}
