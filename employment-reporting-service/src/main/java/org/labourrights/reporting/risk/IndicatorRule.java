package org.labourrights.reporting.risk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.kernel.directory.RiskLevel;
import org.labourrights.reporting.risk.IndicatorReading.PartReading;
import org.labourrights.reporting.risk.Measure.Part;
import org.labourrights.reporting.risk.Measure.Share;
import org.labourrights.reporting.risk.Measure.Trigger;

/** Reads one indicator: worst share first, then the triggers, which can only make it worse. Pure. */
final class IndicatorRule {
    private final int smallGroup;

    /** @param smallGroup smallest number of people a level may speak of */
    IndicatorRule(int smallGroup) {
        this.smallGroup = smallGroup;
    }

    IndicatorReading read(Indicator indicator, RiskInputs inputs, IndicatorPolicy policy) {
        List<PartReading> all = new ArrayList<>();
        List<PartReading> shares = new ArrayList<>();
        List<PartReading> fired = new ArrayList<>();
        for (Measure measure : indicator.measures(inputs)) {
            switch (measure) {
                case Share share -> shares.add(read(share.part(), policy, indicator.lacksReport(inputs)));
                case Trigger trigger -> {
                    List<PartReading> parts = trigger.parts().stream()
                            .map(part -> read(part, policy, indicator.lacksReport(inputs)))
                            .toList();
                    all.addAll(parts);
                    fired.add(mildest(parts));
                }
            }
        }
        all.addAll(0, shares);
        PartReading leading = worst(shares, policy);
        PartReading deciding = leading;
        for (PartReading each : fired) {
            if (levelOf(each).compareTo(levelOf(deciding)) > 0) {
                deciding = each;
            }
        }
        ReadingStatus silent = indicator.lacksReport(inputs) ? ReadingStatus.NO_REPORT : ReadingStatus.NOT_APPLICABLE;
        return reading(indicator, policy, leading, deciding, all, silent);
    }

    private static IndicatorReading reading(
            Indicator indicator,
            IndicatorPolicy policy,
            @Nullable PartReading leading,
            @Nullable PartReading deciding,
            List<PartReading> parts,
            ReadingStatus silent) {
        if (deciding == null || deciding.level() == null) {
            ReadingStatus status = leading == null ? silent : leading.status();
            return new IndicatorReading(
                    indicator, status, null, null, unit(policy, leading), null, null, policy.weight(), parts);
        }
        PartReading shown = leading == null || leading.level() == null ? deciding : leading;
        String threshold = policy.scale(deciding.name())
                .limit(deciding.level())
                .map(Limit::toString)
                .orElse(null);
        return new IndicatorReading(
                indicator,
                ReadingStatus.MEASURED,
                deciding.level(),
                shown.value(),
                shown.unit(),
                deciding.name(),
                threshold,
                policy.weight(),
                parts);
    }

    private static RiskUnit unit(IndicatorPolicy policy, @Nullable PartReading leading) {
        return leading == null ? policy.scales().values().iterator().next().unit() : leading.unit();
    }

    private PartReading read(Part part, IndicatorPolicy policy, boolean lacksReport) {
        Scale scale = policy.scale(part.scale());
        ReadingStatus asked = part.status(smallGroup);
        ReadingStatus status = lacksReport && asked == ReadingStatus.NOT_APPLICABLE ? ReadingStatus.NO_REPORT : asked;
        Fraction fraction = part.fraction();
        boolean measured = status == ReadingStatus.MEASURED;
        return new PartReading(
                part.scale(),
                status,
                measured ? scale.levelOf(fraction) : null,
                fraction.numerator(),
                fraction.denominator(),
                measured ? fraction.shown(scale.unit()) : null,
                scale.unit());
    }

    /** The measured share of the worst level, of equal ones the one further on the bad side; else what came closest. */
    private static @Nullable PartReading worst(List<PartReading> shares, IndicatorPolicy policy) {
        PartReading worst = null;
        for (PartReading share : shares) {
            if (worst == null || isWorse(share, worst, policy)) {
                worst = share;
            }
        }
        return worst;
    }

    private static boolean isWorse(PartReading one, PartReading other, IndicatorPolicy policy) {
        if (one.status() != other.status()) {
            return one.status().compareTo(other.status()) < 0;
        }
        if (one.level() != other.level()) {
            return levelOf(one).compareTo(levelOf(other)) > 0;
        }
        return one.level() != null && policy.scale(one.name()).isWorse(fraction(one), fraction(other));
    }

    /** A trigger of several parts holds at the level that all of them reach, and not at all if one is unknown. */
    private static PartReading mildest(List<PartReading> parts) {
        PartReading mildest = parts.getFirst();
        for (PartReading part : parts) {
            if (levelOf(part).compareTo(levelOf(mildest)) < 0) {
                mildest = part;
            }
        }
        return mildest;
    }

    private static RiskLevel levelOf(@Nullable PartReading part) {
        return part == null || part.level() == null ? RiskLevel.GREEN : part.level();
    }

    private static Fraction fraction(PartReading part) {
        return new Fraction(part.numerator(), part.denominator());
    }
}
