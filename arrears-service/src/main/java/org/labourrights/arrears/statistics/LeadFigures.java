package org.labourrights.arrears.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.labourrights.chassis.rollup.Counts;
import org.labourrights.chassis.rollup.Figures;
import org.labourrights.chassis.rollup.Figures.Sums;

/** Numerators and denominators of the rates. */
@ApplicationScoped
class LeadFigures {

    private final Figures figures;

    LeadFigures(Figures figures) {
        this.figures = figures;
    }

    /**
     * Of each division that has figures.
     *
     * @param last for clocks the last day whose end has passed
     */
    Map<String, long[]> of(LeadRate rate, StatisticsPeriod period, LocalDate last, List<String> paths) {
        return switch (rate) {
            case COMPLAINT_CLOSING -> closing(Measure.COMPLAINT, period, paths);
            case SAME_DAY_ACCEPTANCE, NEXT_DAY_CONNECTION, THIRD_DAY_FEEDBACK ->
                figures.ofDivisions(measure(rate), paths, period.daysUntil(last))
                        .own();
            case RECOVERY ->
                figures.ofDivisions(measure(rate), paths, period.days()).own();
        };
    }

    /** What is booked in the period for a month that was frozen before, by that month: numerator and denominator. */
    Map<String, long[]> corrections(LeadRate rate, StatisticsPeriod period, String path) {
        Map<String, long[]> corrections = new TreeMap<>();
        figures.total(measure(rate), path, period.days()).corrections().forEach((month, byKey) -> byKey.values()
                .forEach(counts -> corrections.put(
                        month,
                        rate == LeadRate.COMPLAINT_CLOSING
                                ? new long[] {Counts.at(counts, 1), Counts.at(counts, 0)}
                                : counts)));
        return corrections;
    }

    static Measure measure(LeadRate rate) {
        return switch (rate) {
            case COMPLAINT_CLOSING -> Measure.COMPLAINT;
            case SAME_DAY_ACCEPTANCE -> Measure.ACCEPT;
            case NEXT_DAY_CONNECTION -> Measure.CONNECT;
            case THIRD_DAY_FEEDBACK -> Measure.FEEDBACK;
            case RECOVERY -> Measure.RECOVERY;
        };
    }

    /** Leads that nobody has decided on, though they may belong into K-04: ended in the period, of those there were. */
    long[] undecided(StatisticsPeriod period, String path) {
        return closing(Measure.UNDECIDED, period, List.of(path)).getOrDefault(path, new long[2]);
    }

    /** Ended in the period, of those that were carried over and of those that came in. */
    private Map<String, long[]> closing(Measure measure, StatisticsPeriod period, List<String> paths) {
        Map<String, long[]> carried = all(figures.ofDivisions(measure, paths, period.before()));
        Map<String, long[]> now =
                figures.ofDivisions(measure, paths, period.days()).own();
        Map<String, long[]> rates = new TreeMap<>();
        for (String path : paths) {
            long[] before = carried.getOrDefault(path, new long[0]);
            long[] in = now.getOrDefault(path, new long[0]);
            long open = Counts.at(before, 0) - Counts.at(before, 1);
            long[] rate = {Counts.at(in, 1), open + Counts.at(in, 0)};
            if (!Counts.isZero(rate)) {
                rates.put(path, rate);
            }
        }
        return rates;
    }

    /** What was carried over includes what was corrected on the way. */
    private static Map<String, long[]> all(Sums sums) {
        Map<String, long[]> all = new HashMap<>(sums.own());
        sums.corrections()
                .values()
                .forEach(byPath -> byPath.forEach((path, counts) -> all.merge(path, counts, Counts::plus)));
        return all;
    }
}
