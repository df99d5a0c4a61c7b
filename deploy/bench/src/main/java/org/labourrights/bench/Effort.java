package org.labourrights.bench;

/**
 * How much is done for the figures.
 *
 * @param warmUps rounds at most before those that count
 * @param rounds that count
 * @param times how often each call is made in a round
 * @param explained how often each call is made for its plan, which becomes a generic one after some calls
 */
record Effort(int warmUps, int rounds, int times, int explained) {
    private static final Effort FULL = new Effort(12, 3, 40, 14);

    /** To see that everything still works; the latencies say little. */
    private static final Effort QUICK = new Effort(1, 1, 5, 3);

    /** {@code BENCH_EFFORT=quick} asks for little. */
    static Effort asked() {
        return "quick".equals(System.getenv("BENCH_EFFORT")) ? QUICK : FULL;
    }
}
