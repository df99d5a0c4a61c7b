package org.labourrights.reporting.risk;

import java.util.Map;
import org.labourrights.kernel.directory.RiskLevel;

/**
 * How indicator levels become one score.
 *
 * @param points score of each level, GREEN to RED
 * @param scale limits of the composite score, unit POINTS
 * @param redFloor least composite level as soon as one indicator is RED
 */
public record CompositePolicy(Map<RiskLevel, Integer> points, Scale scale, RiskLevel redFloor) {
    public CompositePolicy {
        points = Map.copyOf(points);
        if (points.size() != RiskLevel.values().length) {
            throw new IllegalArgumentException("Every level needs its points: " + points);
        }
    }

    int pointsOf(RiskLevel level) {
        Integer value = points.get(level);
        if (value == null) {
            throw new IllegalStateException("No points for " + level);
        }
        return value;
    }
}
