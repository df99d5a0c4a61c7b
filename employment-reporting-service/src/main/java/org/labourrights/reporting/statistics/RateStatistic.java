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
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.rollup.Counts;
import org.labourrights.chassis.rollup.Facets;
import org.labourrights.chassis.rollup.Figures;
import org.labourrights.chassis.rollup.Figures.Buckets;
import org.labourrights.chassis.rollup.RateView;
import org.labourrights.chassis.rollup.Rates;
import org.labourrights.chassis.rollup.StatisticsPlace;
import org.labourrights.reporting.reference.ReportingPeriod;

/** K-10 and K-15. Both count enterprises and obligations, not people, so nothing is hidden. */
@ApplicationScoped
@Transactional
class RateStatistic {
    private final Figures figures;
    private final Rates rates;
    private final StatisticsPlace place;
    private final CodeLists codes;
    private final Policies policies;
    private final Clock clock;

    RateStatistic(
            Figures figures, Rates rates, StatisticsPlace place, CodeLists codes, Policies policies, Clock clock) {
        this.figures = figures;
        this.rates = rates;
        this.place = place;
        this.codes = codes;
        this.policies = policies;
        this.clock = clock;
    }

    /** Positions of numerator and denominator among the counts. */
    private record Rate(Measure measure, int numerator, int denominator) {
        static final Rate TIMELINESS =
                new Rate(Measure.OBLIGATION, ObligationColumn.FULFILLED.ordinal(), ObligationColumn.DUE.ordinal());
        static final Rate COVERAGE =
                new Rate(Measure.ENTERPRISE, EnterpriseColumn.IN_LEDGER.ordinal(), EnterpriseColumn.KNOWN.ordinal());

        long[] of(long[] counts) {
            return new long[] {Counts.at(counts, numerator), Counts.at(counts, denominator)};
        }
    }

    /** Obligations fulfilled in time of those whose due day in the period has passed. */
    RateView timeliness(Division division, ReportingPeriod period, boolean byKind) {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        LocalDate last = yesterday.isBefore(period.end()) ? yesterday : period.end();
        Buckets days = new Buckets(period.start().toString(), last.toString());
        RateView view = view(division, "K-10", period.code(), Rate.TIMELINESS, days, Rates.Targets.NONE);
        return byKind ? view.withRows(kinds(division, days)) : view;
    }

    /** Enterprises in the ledger of those that were ever heard of. */
    RateView coverage(Division division) {
        LocalDate today = LocalDate.now(clock);
        Rates.Targets targets = asked -> policies.value(FigureKeys.LEDGER_COVERAGE, asked, today);
        return view(division, "K-15", null, Rate.COVERAGE, Buckets.only(KnownEnterprises.ALWAYS), targets);
    }

    private RateView view(
            Division division, String kpi, @Nullable String period, Rate rate, Buckets buckets, Rates.Targets targets) {
        List<RateView.Correction> corrections = new ArrayList<>();
        figures.total(rate.measure(), place.path(division.code()), buckets)
                .corrections()
                .forEach((corrected, byKey) -> {
                    long[] counts = rate.of(byKey.getOrDefault(Facets.TOTAL, new long[0]));
                    corrections.add(new RateView.Correction(corrected, counts[0], counts[1]));
                });
        return rates.byDivision(
                division,
                kpi,
                period,
                paths -> fractions(
                        rate,
                        figures.ofDivisions(rate.measure(), paths, buckets).own()),
                targets,
                corrections);
    }

    private static Map<String, long[]> fractions(Rate rate, Map<String, long[]> counts) {
        Map<String, long[]> fractions = new TreeMap<>();
        counts.forEach((path, each) -> fractions.put(path, rate.of(each)));
        return fractions;
    }

    private List<RateView.Row> kinds(Division division, Buckets buckets) {
        List<RateView.Row> rows = new ArrayList<>();
        figures.by(Dimension.KIND, Measure.OBLIGATION, place.path(division.code()), buckets)
                .own()
                .forEach((key, counts) -> rows.add(Rates.row(
                        key,
                        codes.find(Dimension.KIND.codeList(), key)
                                .map(CodeItem::zh)
                                .orElse(key),
                        Rate.TIMELINESS.of(counts))));
        return rows;
    }
}
