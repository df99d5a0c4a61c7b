package org.labourrights.reporting.risk;

import java.util.Arrays;
import java.util.List;

/** From inputs and policy to the fifteen readings and their composite. Pure: the same arguments give the same answer. */
public final class RiskRule {
    /** Changes whenever a formula changes, so that stored assessments can be told apart. */
    public static final String CALC_VERSION = "1.0";

    private RiskRule() {}

    public static RiskReading read(RiskInputs inputs, RiskPolicy policy) {
        IndicatorRule rule = new IndicatorRule(policy.smallGroup());
        List<IndicatorReading> readings = Arrays.stream(Indicator.values())
                .map(indicator -> rule.read(indicator, inputs, policy.of(indicator)))
                .toList();
        return new RiskReading(readings, composite(readings, policy.composite()));
    }

    static Composite composite(List<IndicatorReading> readings, CompositePolicy policy) {
        long points = 0;
        long weight = 0;
        boolean red = false;
        for (IndicatorReading reading : readings) {
            RiskLevel level = reading.level();
            if (level != null) {
                points += (long) reading.weight() * policy.pointsOf(level);
                weight += reading.weight();
                red |= level == RiskLevel.RED;
            }
        }
        if (weight == 0) {
            return new Composite(
                    ReadingStatus.NOT_APPLICABLE, null, points, weight, red ? policy.redFloor() : null, red);
        }
        Fraction score = Fraction.of(points, weight);
        RiskLevel byScore = policy.scale().levelOf(score);
        boolean lifted = red && !byScore.atLeast(policy.redFloor());
        RiskLevel level = lifted ? policy.redFloor() : byScore;
        return new Composite(ReadingStatus.MEASURED, score.shown(RiskUnit.POINTS), points, weight, level, lifted);
    }
}
