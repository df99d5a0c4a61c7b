package org.labourrights.reporting.risk;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.labourrights.kernel.directory.RiskLevel;

/** The thresholds of one measured share: the worst level whose limit is reached holds, GREEN when none is. */
public record Scale(RiskUnit unit, Map<RiskLevel, Limit> limits) {
    public Scale {
        if (limits.isEmpty() || limits.containsKey(RiskLevel.GREEN)) {
            throw new IllegalArgumentException("A scale has limits above GREEN only: " + limits);
        }
        if (limits.values().stream()
                        .map(limit -> limit.comparison().upwards())
                        .distinct()
                        .count()
                > 1) {
            throw new IllegalArgumentException("A scale points one way: " + limits);
        }
        limits = new EnumMap<>(limits);
    }

    @Override
    public Map<RiskLevel, Limit> limits() {
        return Map.copyOf(limits);
    }

    RiskLevel levelOf(Fraction fraction) {
        RiskLevel worst = RiskLevel.GREEN;
        for (Map.Entry<RiskLevel, Limit> entry : limits.entrySet()) {
            if (entry.getValue().reachedBy(fraction, unit)) {
                worst = RiskLevel.worse(worst, entry.getKey());
            }
        }
        return worst;
    }

    /** Whether the first share lies further on the bad side than the other. */
    boolean isWorse(Fraction one, Fraction other) {
        boolean upwards = limits.values().iterator().next().comparison().upwards();
        int difference = one.compareTo(other);
        return upwards ? difference > 0 : difference < 0;
    }

    Optional<Limit> limit(RiskLevel level) {
        return Optional.ofNullable(limits.get(level));
    }
}
