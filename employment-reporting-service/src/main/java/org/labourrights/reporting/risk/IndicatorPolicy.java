package org.labourrights.reporting.risk;

import java.util.Map;

/**
 * Weight and thresholds of one indicator, as its policy row gives them.
 *
 * @param weight share in the composite; 0 means shown only
 */
public record IndicatorPolicy(int weight, Map<String, Scale> scales) {
    public IndicatorPolicy {
        scales = Map.copyOf(scales);
    }

    Scale scale(String name) {
        Scale scale = scales.get(name);
        if (scale == null) {
            throw new IllegalStateException("The policy row has no scale named " + name);
        }
        return scale;
    }
}
