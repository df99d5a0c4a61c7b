package org.labourrights.reporting.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.labourrights.chassis.division.Division;
import org.labourrights.chassis.rollup.Counts;
import org.labourrights.chassis.rollup.Facets;
import org.labourrights.chassis.rollup.Figures;
import org.labourrights.chassis.rollup.Figures.Buckets;
import org.labourrights.chassis.rollup.StatisticsPlace;
import org.labourrights.kernel.directory.RiskLevel;
import org.labourrights.reporting.reference.ReportingPeriod;
import org.labourrights.reporting.risk.Indicator;

/** Enterprises of a division by indicator and level. */
@ApplicationScoped
@Transactional
class RiskDistribution {
    private static final String COMPOSITE = "COMPOSITE";

    private final Figures figures;
    private final StatisticsPlace place;
    private final Clock clock;

    RiskDistribution(Figures figures, StatisticsPlace place, Clock clock) {
        this.figures = figures;
        this.place = place;
        this.clock = clock;
    }

    RiskDistributionView read(Division division, ReportingPeriod period) {
        String path = place.path(division.code());
        Buckets buckets = Buckets.only(period.code());
        long all = Counts.at(figures.total(Measure.RISK, path, buckets).of(Facets.TOTAL), 0);
        Map<String, long[]> levels =
                figures.by(Dimension.LEVEL, Measure.RISK, path, buckets).own();
        List<RiskDistributionView.Row> rows = new ArrayList<>();
        rows.add(row(COMPOSITE, "综合风险", levels, all));
        for (Indicator indicator : Indicator.values()) {
            rows.add(row(indicator.code(), indicator.zh(), levels, all));
        }
        return new RiskDistributionView(clock.instant(), division.code(), division.name(), period.code(), all, rows);
    }

    private static RiskDistributionView.Row row(String code, String name, Map<String, long[]> levels, long all) {
        long[] counts = new long[RiskLevel.values().length];
        long measured = 0;
        for (RiskLevel level : RiskLevel.values()) {
            long count = Counts.at(levels.getOrDefault(code + '=' + level, new long[0]), 0);
            counts[level.ordinal()] = count;
            measured += count;
        }
        return new RiskDistributionView.Row(
                code, name, counts[0], counts[1], counts[2], counts[3], counts[4], all - measured);
    }
}
