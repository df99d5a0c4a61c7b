package org.labourrights.reporting.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.codes.CodeItem;
import org.labourrights.chassis.codes.CodeLists;
import org.labourrights.chassis.division.Division;
import org.labourrights.reporting.reference.ReportingPeriod;
import org.labourrights.reporting.statistics.Figures.Buckets;
import org.labourrights.reporting.statistics.Figures.Sums;

/** K-10 and K-15. Both count enterprises and obligations, not people, so nothing is hidden. */
@ApplicationScoped
@Transactional
class RateStatistic {
    private final Figures figures;
    private final StatisticsPlace place;
    private final CodeLists codes;
    private final Clock clock;

    RateStatistic(Figures figures, StatisticsPlace place, CodeLists codes, Clock clock) {
        this.figures = figures;
        this.place = place;
        this.codes = codes;
        this.clock = clock;
    }

    /** Positions of numerator and denominator among the counts. */
    private record Rate(Measure measure, int numerator, int denominator) {
        static final Rate TIMELINESS =
                new Rate(Measure.OBLIGATION, ObligationColumn.FULFILLED.ordinal(), ObligationColumn.DUE.ordinal());
        static final Rate COVERAGE =
                new Rate(Measure.ENTERPRISE, EnterpriseColumn.IN_LEDGER.ordinal(), EnterpriseColumn.KNOWN.ordinal());

        RateView.Row row(String key, String name, long[] counts) {
            return RateView.Row.of(key, name, ShownTable.at(counts, numerator), ShownTable.at(counts, denominator));
        }
    }

    /** Obligations fulfilled in time of those whose due day in the period has passed. */
    RateView timeliness(Division division, ReportingPeriod period, boolean byKind) {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        LocalDate last = yesterday.isBefore(period.end()) ? yesterday : period.end();
        Buckets days = new Buckets(period.start().toString(), last.toString());
        return view(division, "K-10", period.code(), Rate.TIMELINESS, days, byKind);
    }

    /** Enterprises in the ledger of those that were ever heard of. */
    RateView coverage(Division division) {
        return view(division, "K-15", null, Rate.COVERAGE, Buckets.only(KnownEnterprises.ALWAYS), false);
    }

    private RateView view(
            Division division, String kpi, @Nullable String period, Rate rate, Buckets buckets, boolean byKind) {
        String path = place.path(division.code());
        Sums sums = figures.total(rate.measure(), path, buckets);
        long[] total = sums.of(Dimension.TOTAL);
        List<RateView.Correction> corrections = new ArrayList<>();
        sums.corrections().forEach((corrected, byKey) -> {
            long[] counts = byKey.getOrDefault(Dimension.TOTAL, new long[0]);
            corrections.add(new RateView.Correction(
                    corrected, ShownTable.at(counts, rate.numerator()), ShownTable.at(counts, rate.denominator())));
        });
        return new RateView(
                clock.instant(),
                division.code(),
                division.name(),
                kpi,
                period,
                rate.row(division.code().value(), division.name(), total),
                byKind ? kinds(path, rate, buckets) : divisions(division, rate, buckets, total),
                corrections.isEmpty() ? null : corrections);
    }

    private List<RateView.Row> kinds(String path, Rate rate, Buckets buckets) {
        List<RateView.Row> rows = new ArrayList<>();
        figures.by(Dimension.KIND, rate.measure(), path, buckets)
                .own()
                .forEach((key, counts) -> rows.add(rate.row(
                        key,
                        codes.find(Dimension.KIND.codeList(), key)
                                .map(CodeItem::zh)
                                .orElse(key),
                        counts)));
        return rows;
    }

    private List<RateView.Row> divisions(Division division, Rate rate, Buckets buckets, long[] total) {
        Map<String, Division> byPath = new TreeMap<>();
        place.children(division.code()).forEach(child -> byPath.put(place.path(child.code()), child));
        List<RateView.Row> rows = new ArrayList<>();
        long[] rest = total;
        for (var entry : figures.ofDivisions(rate.measure(), List.copyOf(byPath.keySet()), buckets)
                .own()
                .entrySet()) {
            Division child = byPath.get(entry.getKey());
            if (child != null) {
                rows.add(rate.row(child.code().value(), child.name(), entry.getValue()));
                rest = Counts.minus(rest, entry.getValue());
            }
        }
        if (!Counts.isZero(rest)) {
            rows.add(rate.row(division.code().value(), division.name() + "本级", rest));
        }
        return rows;
    }
}
