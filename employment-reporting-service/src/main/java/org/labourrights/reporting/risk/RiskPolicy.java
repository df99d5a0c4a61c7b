package org.labourrights.reporting.risk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.labourrights.kernel.directory.RiskLevel;

/**
 * Every number of one computation, as valid for an enterprise's division on a day.
 *
 * @param smallGroup smallest number of people an indicator may speak of
 * @param lowerComputations consecutive lower computations after which a level clears
 * @param warningLevel least level that raises a warning
 * @param rows ids of the policy rows used, stored with the assessment so that it can be recomputed
 */
public record RiskPolicy(
        Map<Indicator, IndicatorPolicy> indicators,
        CompositePolicy composite,
        int smallGroup,
        int lowerComputations,
        RiskLevel warningLevel,
        List<UUID> rows) {
    public RiskPolicy {
        indicators = new EnumMap<>(indicators);
        rows = List.copyOf(rows);
    }

    @Override
    public Map<Indicator, IndicatorPolicy> indicators() {
        return Map.copyOf(indicators);
    }

    IndicatorPolicy of(Indicator indicator) {
        IndicatorPolicy policy = indicators.get(indicator);
        if (policy == null) {
            throw new IllegalStateException("No policy for indicator " + indicator.code());
        }
        return policy;
    }
}
