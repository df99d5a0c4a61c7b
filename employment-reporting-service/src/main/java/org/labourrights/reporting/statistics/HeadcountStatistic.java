package org.labourrights.reporting.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.labourrights.chassis.codes.CodeItem;
import org.labourrights.chassis.codes.CodeLists;
import org.labourrights.chassis.division.Division;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.rollup.Counts;
import org.labourrights.chassis.rollup.Facets;
import org.labourrights.chassis.rollup.Figures;
import org.labourrights.chassis.rollup.Figures.Buckets;
import org.labourrights.chassis.rollup.Figures.Sums;
import org.labourrights.chassis.rollup.StatisticsPlace;
import org.labourrights.reporting.reference.ReportingPeriod;

/** Posts of a division and period, broken down, with small groups hidden. */
@ApplicationScoped
@Transactional
class HeadcountStatistic {
    private final Figures figures;
    private final StatisticsPlace place;
    private final Bookings bookings;
    private final Policies policies;
    private final CodeLists codes;
    private final Clock clock;

    HeadcountStatistic(
            Figures figures,
            StatisticsPlace place,
            Bookings bookings,
            Policies policies,
            CodeLists codes,
            Clock clock) {
        this.figures = figures;
        this.place = place;
        this.bookings = bookings;
        this.policies = policies;
        this.codes = codes;
        this.clock = clock;
    }

    private record Named(String key, String name, long[] counts) {}

    HeadcountView read(Division division, ReportingPeriod period, Breakdown by) {
        SmallCells rule = rule(division.code(), period);
        Buckets buckets = Buckets.only(period.code());
        String path = place.path(division.code());
        Sums totals = figures.total(Measure.HEADCOUNT, path, buckets);
        long[] total = totals.of(Facets.TOTAL);
        List<Named> rows = rows(division, by, path, buckets, total);
        ShownTable shown = ShownTable.of(
                total,
                rows.stream().map(Named::counts).toList(),
                hiddenByNeighbours(division.code(), buckets, rule),
                rule);
        LocalDate reportDay = bookings.reportDay(period, division.code()).dueOn();
        return new HeadcountView(
                clock.instant(),
                division.code(),
                division.name(),
                period.code(),
                by,
                HeadcountView.UNIT,
                HeadcountView.COUNTING_RULE,
                reportDay,
                LocalDate.now(clock).isAfter(reportDay),
                HeadcountView.Row.of(Facets.TOTAL, "合计", shown.total()),
                named(rows, shown),
                corrections(totals, rule));
    }

    private static List<HeadcountView.Row> named(List<Named> rows, ShownTable shown) {
        List<HeadcountView.Row> views = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            views.add(HeadcountView.Row.of(
                    rows.get(i).key(), rows.get(i).name(), shown.rows().get(i)));
        }
        return views;
    }

    /** A correction is a difference: it is shown only where none of its counts speaks of a small group. */
    private static List<HeadcountView.Correction> corrections(Sums totals, SmallCells rule) {
        List<HeadcountView.Correction> corrections = new ArrayList<>();
        totals.corrections().forEach((period, byKey) -> {
            long[] counts = byKey.getOrDefault(Facets.TOTAL, new long[0]);
            List<Long> shown = new ArrayList<>();
            for (int column = 0; column < HeadcountColumn.values().length; column++) {
                long count = Counts.at(counts, column);
                shown.add(rule.isSmall(Math.abs(count)) ? null : Long.valueOf(count));
            }
            corrections.add(new HeadcountView.Correction(period, HeadcountView.Row.of(Facets.TOTAL, "更正", shown)));
        });
        return corrections;
    }

    private List<Named> rows(Division division, Breakdown by, String path, Buckets buckets, long[] total) {
        return switch (by) {
            case DIVISION -> divisions(division, path, buckets, total);
            case INDUSTRY -> keys(Dimension.INDUSTRY, path, buckets);
            case OCCUPATION -> keys(Dimension.OCCUPATION, path, buckets);
            case RELATION -> keys(Dimension.RELATION, path, buckets);
        };
    }

    private List<Named> keys(Dimension dimension, String path, Buckets buckets) {
        List<Named> rows = new ArrayList<>();
        figures.by(dimension, Measure.HEADCOUNT, path, buckets)
                .own()
                .forEach((key, counts) -> rows.add(new Named(
                        key,
                        codes.find(dimension.codeList(), key).map(CodeItem::zh).orElse(key),
                        counts)));
        return rows;
    }

    /** The divisions directly below, and what is booked at the division itself. */
    private List<Named> divisions(Division division, String path, Buckets buckets, long[] total) {
        Map<String, Division> byPath = new TreeMap<>();
        place.children(division.code()).forEach(child -> byPath.put(place.path(child.code()), child));
        List<Named> rows = new ArrayList<>();
        long[] rest = total;
        for (var entry : figures.ofDivisions(Measure.HEADCOUNT, List.copyOf(byPath.keySet()), buckets)
                .own()
                .entrySet()) {
            Division child = byPath.get(entry.getKey());
            if (child != null) {
                rows.add(new Named(child.code().value(), child.name(), entry.getValue()));
                rest = Counts.minus(rest, entry.getValue());
            }
        }
        if (!Counts.isZero(rest)) {
            rows.add(new Named(division.code().value(), division.name() + "本级", rest));
        }
        return rows;
    }

    /** What a list of the division and its neighbours hides must not be had by asking for the division alone. */
    private boolean[] hiddenByNeighbours(DivisionCode division, Buckets buckets, SmallCells rule) {
        boolean[] hidden = new boolean[HeadcountColumn.values().length];
        DivisionCode below = division;
        for (DivisionCode above : place.visibleAbove(division)) {
            List<String> paths = new ArrayList<>(place.children(above).stream()
                    .map(child -> place.path(child.code()))
                    .toList());
            Sums sums = figures.ofDivisions(Measure.HEADCOUNT, paths, buckets);
            long[] rest =
                    figures.total(Measure.HEADCOUNT, place.path(above), buckets).of(Facets.TOTAL);
            long[] total = rest;
            List<long[]> rows = new ArrayList<>();
            for (String path : paths) {
                rows.add(sums.of(path));
                rest = Counts.minus(rest, sums.of(path));
            }
            rows.add(rest);
            int self = paths.indexOf(place.path(below));
            HiddenCells list = HiddenCells.of(total, rows, new boolean[hidden.length], rule);
            for (int column = 0; column < hidden.length; column++) {
                hidden[column] |= self >= 0 && list.row(self, column);
            }
            below = above;
        }
        return hidden;
    }

    private SmallCells rule(DivisionCode division, ReportingPeriod period) {
        return new SmallCells(policies.value(FigureKeys.SMALL_GROUP, division, period.end()));
    }
}
