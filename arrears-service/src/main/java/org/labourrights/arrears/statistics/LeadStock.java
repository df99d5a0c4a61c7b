package org.labourrights.arrears.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Division;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.rollup.Counts;
import org.labourrights.chassis.rollup.Figures;
import org.labourrights.chassis.rollup.Figures.Buckets;
import org.labourrights.chassis.rollup.StatisticsPlace;

/** Reads the open leads by age band; kept by day of receipt, so that the bands move with time. */
@ApplicationScoped
@Transactional
class LeadStock {

    private static final String EVER = "0000-01-01";

    private final Figures figures;
    private final StatisticsPlace place;
    private final Clock clock;

    LeadStock(Figures figures, StatisticsPlace place, Clock clock) {
        this.figures = figures;
        this.place = place;
        this.clock = clock;
    }

    /** Ages in days; {@code to} is null for the oldest. */
    private record Ages(int from, @Nullable Integer to) {
        static final List<Ages> BANDS = List.of(new Ages(0, 3), new Ages(4, 15), new Ages(16, 60), new Ages(61, null));

        /** The days of receipt of leads that are so old today. */
        Buckets receipt(LocalDate today) {
            return new Buckets(
                    to == null ? EVER : today.minusDays(to).toString(),
                    today.minusDays(from).toString());
        }
    }

    StockView read(Division division) {
        LocalDate today = LocalDate.now(clock);
        List<Division> children = place.children(division.code());
        List<String> paths = new ArrayList<>(List.of(place.path(division.code())));
        children.forEach(child -> paths.add(place.path(child.code())));
        List<Map<String, long[]>> byBand = Ages.BANDS.stream()
                .map(ages -> figures.ofDivisions(Measure.STOCK, paths, ages.receipt(today))
                        .own())
                .toList();
        StockView.Row total = row(division, paths.getFirst(), byBand);
        List<StockView.Row> rows = children.stream()
                .map(child -> row(child, place.path(child.code()), byBand))
                .filter(row -> row.leadCount() > 0)
                .toList();
        boolean goalMet = total.bands().getLast().leadCount() == 0;
        return new StockView(clock.instant(), division.code(), division.name(), goalMet, total, rows);
    }

    /** Open leads of divisions: older than 60 days, and all. */
    List<long[]> overdue(List<String> paths, LocalDate day) {
        Map<String, long[]> old = figures.ofDivisions(
                        Measure.STOCK, paths, Ages.BANDS.getLast().receipt(day))
                .own();
        Map<String, long[]> all = figures.ofDivisions(Measure.STOCK, paths, new Buckets(EVER, day.toString()))
                .own();
        return paths.stream()
                .map(path -> new long[] {
                    Counts.at(old.getOrDefault(path, new long[0]), 0), Counts.at(all.getOrDefault(path, new long[0]), 0)
                })
                .toList();
    }

    private static StockView.Row row(Division division, String path, List<Map<String, long[]>> byBand) {
        List<StockView.Band> bands = new ArrayList<>();
        long leads = 0;
        for (int i = 0; i < byBand.size(); i++) {
            Ages ages = Ages.BANDS.get(i);
            long[] counts = byBand.get(i).getOrDefault(path, new long[0]);
            bands.add(new StockView.Band(
                    ages.from(), ages.to(), Counts.at(counts, 0), Counts.at(counts, 1), yuan(Counts.at(counts, 2))));
            leads += Counts.at(counts, 0);
        }
        return new StockView.Row(division.code().value(), division.name(), leads, bands);
    }

    static Yuan yuan(long fen) {
        return new Yuan(BigDecimal.valueOf(fen, 2));
    }
}
