package org.labourrights.chassis.rollup;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Division;
import org.labourrights.chassis.identifier.DivisionCode;

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

    /** Says what a rate is to reach. */
    public interface Targets {

        /** For rates that are reported and have none. */
        Targets NONE = division -> null;

        /** Percentage for the division, or null. */
        @Nullable
        BigDecimal of(DivisionCode division);
    }

    /** A rate by the divisions below this one. */
    public RateView byDivision(
            Division division,
            String kpi,
            @Nullable String period,
            Fractions fractions,
            Targets targets,
            List<RateView.Correction> corrections) {
        String path = place.path(division.code());
        long[] total = fractions.of(List.of(path)).getOrDefault(path, new long[0]);
        return new RateView(
                clock.instant(),
                division.code(),
                division.name(),
                kpi,
                period,
                row(division, division.name(), total, targets),
                rows(division, fractions, total, targets),
                corrections.isEmpty() ? null : corrections);
    }

    /** A row of counts, the numerator first. */
    public static RateView.Row row(String key, String name, long[] counts) {
        return RateView.Row.of(key, name, Counts.at(counts, 0), Counts.at(counts, 1), null);
    }

    private static RateView.Row row(Division division, String name, long[] counts, Targets targets) {
        return RateView.Row.of(
                division.code().value(), name, Counts.at(counts, 0), Counts.at(counts, 1), targets.of(division.code()));
    }

    private List<RateView.Row> rows(Division division, Fractions fractions, long[] total, Targets targets) {
        Map<String, Division> byPath = new TreeMap<>();
        place.children(division.code()).forEach(child -> byPath.put(place.path(child.code()), child));
        List<RateView.Row> rows = new ArrayList<>();
        long[] rest = total;
        for (var entry : fractions.of(List.copyOf(byPath.keySet())).entrySet()) {
            Division child = byPath.get(entry.getKey());
            if (child != null) {
                rows.add(row(child, child.name(), entry.getValue(), targets));
                rest = Counts.minus(rest, entry.getValue());
            }
        }
        if (!Counts.isZero(rest)) {
            rows.add(row(division, division.name() + "本级", rest, targets));
        }
        return rows;
    }
}
