package org.labourrights.chassis.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Division;

/** Rates of a division with those of the divisions below it; what belongs to none of them stands in a row of its own. */
@ApplicationScoped
public class Rates {

    private final StatisticsPlace place;
    private final Clock clock;

    Rates(StatisticsPlace place, Clock clock) {
        this.place = place;
        this.clock = clock;
    }

    /** Reads numerators and denominators. */
    public interface Fractions {

        /** Numerator and denominator of each of these divisions, by reporting path; those without figures are left out. */
        Map<String, long[]> of(List<String> paths);
    }

    /** A rate by the divisions below this one. */
    public RateView byDivision(
            Division division,
            String kpi,
            @Nullable String period,
            Fractions fractions,
            List<RateView.Correction> corrections) {
        String path = place.path(division.code());
        long[] total = fractions.of(List.of(path)).getOrDefault(path, new long[0]);
        return new RateView(
                clock.instant(),
                division.code(),
                division.name(),
                kpi,
                period,
                row(division.code().value(), division.name(), total),
                rows(division, fractions, total),
                corrections.isEmpty() ? null : corrections);
    }

    /** A row of counts, the numerator first. */
    public static RateView.Row row(String key, String name, long[] counts) {
        return RateView.Row.of(key, name, Counts.at(counts, 0), Counts.at(counts, 1));
    }

    private List<RateView.Row> rows(Division division, Fractions fractions, long[] total) {
        Map<String, Division> byPath = new TreeMap<>();
        place.children(division.code()).forEach(child -> byPath.put(place.path(child.code()), child));
        List<RateView.Row> rows = new ArrayList<>();
        long[] rest = total;
        for (var entry : fractions.of(List.copyOf(byPath.keySet())).entrySet()) {
            Division child = byPath.get(entry.getKey());
            if (child != null) {
                rows.add(row(child.code().value(), child.name(), entry.getValue()));
                rest = Counts.minus(rest, entry.getValue());
            }
        }
        if (!Counts.isZero(rest)) {
            rows.add(row(division.code().value(), division.name() + "本级", rest));
        }
        return rows;
    }
}
