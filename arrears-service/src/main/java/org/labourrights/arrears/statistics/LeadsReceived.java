package org.labourrights.arrears.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.labourrights.chassis.codes.CodeItem;
import org.labourrights.chassis.codes.CodeLists;
import org.labourrights.chassis.division.Division;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.rollup.Counts;
import org.labourrights.chassis.rollup.Facets;
import org.labourrights.chassis.rollup.Figures;
import org.labourrights.chassis.rollup.Figures.Sums;
import org.labourrights.chassis.rollup.StatisticsPlace;
import org.labourrights.kernel.directory.EnterpriseDirectory;

/** Reads what came in, by channel and by employer. */
@ApplicationScoped
@Transactional
class LeadsReceived {

    private final Figures figures;
    private final StatisticsPlace place;
    private final CodeLists codes;
    private final EnterpriseDirectory employers;
    private final Clock clock;

    LeadsReceived(Figures figures, StatisticsPlace place, CodeLists codes, EnterpriseDirectory employers, Clock clock) {
        this.figures = figures;
        this.place = place;
        this.codes = codes;
        this.employers = employers;
        this.clock = clock;
    }

    /** By channel, the largest first. */
    ReceivedView channels(Division division, StatisticsPeriod period) {
        return read(division, period, Dimension.CHANNEL, Integer.MAX_VALUE);
    }

    /** The employers with the most leads. */
    ReceivedView employers(Division division, StatisticsPeriod period, int most) {
        return read(division, period, Dimension.EMPLOYER, most);
    }

    private ReceivedView read(Division division, StatisticsPeriod period, Dimension by, int most) {
        String path = place.path(division.code());
        Sums total = figures.total(Measure.RECEIVED, path, period.days());
        List<ReceivedView.Row> rows = new ArrayList<>();
        figures.by(by, Measure.RECEIVED, path, period.days())
                .own()
                .forEach((key, counts) -> rows.add(row(key, key, counts)));
        rows.sort(Comparator.comparingLong(ReceivedView.Row::leadCount)
                .thenComparing(ReceivedView.Row::amount)
                .reversed()
                .thenComparing(ReceivedView.Row::key));
        List<ReceivedView.Row> shown = rows.stream().limit(most).toList();
        List<ReceivedView.Row> corrections = new ArrayList<>();
        total.corrections()
                .forEach((month, byKey) -> byKey.values().forEach(counts -> corrections.add(row(month, "更正", counts))));
        return new ReceivedView(
                clock.instant(),
                division.code(),
                division.name(),
                period.code(),
                row(division.code().value(), division.name(), total.of(Facets.TOTAL)),
                named(by, shown),
                corrections.isEmpty() ? null : corrections);
    }

    private List<ReceivedView.Row> named(Dimension by, List<ReceivedView.Row> rows) {
        UnaryOperator<String> names =
                switch (by) {
                    case CHANNEL ->
                        key -> codes.find("lead-channel", key).map(CodeItem::zh).orElse(key);
                    case EMPLOYER -> {
                        Map<String, String> known = new HashMap<>();
                        employers
                                .find(rows.stream()
                                        .map(ReceivedView.Row::key)
                                        .filter(key -> !key.equals(Dimension.UNRESOLVED))
                                        .map(UnifiedSocialCreditCode::unchecked)
                                        .toList())
                                .forEach((uscc, enterprise) -> known.put(uscc.value(), enterprise.name()));
                        yield key -> key.equals(Dimension.UNRESOLVED) ? "单位待核实" : known.getOrDefault(key, "单位名称未登记");
                    }
                };
        return rows.stream().map(row -> row.named(names.apply(row.key()))).toList();
    }

    private static ReceivedView.Row row(String key, String name, long[] counts) {
        return new ReceivedView.Row(
                key, name, Counts.at(counts, 0), Counts.at(counts, 1), LeadStock.yuan(Counts.at(counts, 2)));
    }
}
