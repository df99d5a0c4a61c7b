package org.labourrights.bench;

import java.util.List;

/**
 * When the machines below are warm: what they still compile and cache while the figures are taken would make whatever is
 * measured first look slow, and growth look harmless.
 */
final class WarmRule {
    private static final double GAIN = 0.95;
    private static final int STILL = 2;

    private WarmRule() {}

    /**
     * Whether the last two rounds brought nothing over the best one before them.
     *
     * @param millis of each round until now, in their order
     */
    static boolean settled(List<Double> millis) {
        int before = millis.size() - STILL;
        if (before < 1) {
            return false;
        }
        double best = millis.stream().limit(before).min(Double::compare).orElseThrow();
        return millis.stream().skip(before).allMatch(each -> each > best * GAIN);
    }
}
