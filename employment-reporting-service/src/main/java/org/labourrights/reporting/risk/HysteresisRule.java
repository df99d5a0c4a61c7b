package org.labourrights.reporting.risk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.kernel.directory.RiskLevel;

/**
 * A level clears only after several consecutive lower computations: the held level is therefore the worst of the last
 * computations of that number, the newest included. Pure.
 */
final class HysteresisRule {
    private HysteresisRule() {}

    /**
     * @param earlier levels of earlier computations, newest first, those without a level left out
     * @param now level of this computation; null where nothing could be measured, which neither holds nor clears
     * @param lowerComputations how many lower computations clear a level, at least 1
     */
    static RiskLevel held(List<RiskLevel> earlier, @Nullable RiskLevel now, int lowerComputations) {
        int left = lowerComputations;
        RiskLevel held = RiskLevel.GREEN;
        if (now != null) {
            held = now;
            left--;
        }
        for (RiskLevel level : earlier) {
            if (left == 0) {
                break;
            }
            held = RiskLevel.worse(held, level);
            left--;
        }
        return held;
    }
}
