package org.labourrights.reporting.risk;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.labourrights.kernel.directory.RiskLevel;

/** From inputs and policy to a reading of each indicator and their composite. Pure: the same arguments give the same answer. */
public final class RiskRule {
    /** Changes whenever a formula or an indicator does, so that stored assessments can be told apart. */
    public static final String CALC_VERSION = "1.1";

    private RiskRule() {}

    /** The worst of what is shown without weighing; empty when none of it can be measured. */
    static Optional<RiskLevel> unweighted(List<IndicatorReading> readings) {
        return readings.stream()
                .filter(reading -> reading.weight() == 0)
                .map(IndicatorReading::level)
                .filter(Objects::nonNull)
                .reduce(RiskLevel::worse);
    }

    public static RiskReading read(RiskInputs inputs, RiskPolicy policy) {
        IndicatorRule rule = new IndicatorRule(policy.smallGroup());
        List<IndicatorReading> readings = Arrays.stream(Indicator.values())
                .map(indicator -> rule.read(indicator, inputs, policy.of(indicator)))
                .toList();
        return new RiskReading(readings, composite(readings, policy.composite()));
    }

    /** What weighs nothing is shown and warned of, but decides nothing: it lifts the composite no more than it weighs. */
    static Composite composite(List<IndicatorReading> readings, CompositePolicy policy) {
        long points = 0;
        long weight = 0;
        boolean red = false;
        for (IndicatorReading reading : readings) {
            RiskLevel level = reading.level();
            if (level != null && reading.weight() > 0) {
                points += (long) reading.weight() * policy.pointsOf(level);
                weight += reading.weight();
                red |= level == RiskLevel.RED;
            }
        }
        if (weight == 0) {
            return new Composite(ReadingStatus.NOT_APPLICABLE, null, 0, 0, null, false);
        }
        Fraction score = Fraction.of(points, weight);
        RiskLevel byScore = policy.scale().levelOf(score);
        boolean lifted = red && !byScore.atLeast(policy.redFloor());
        RiskLevel level = lifted ? policy.redFloor() : byScore;
        return new Composite(ReadingStatus.MEASURED, score.shown(RiskUnit.POINTS), points, weight, level, lifted);
    }
}
