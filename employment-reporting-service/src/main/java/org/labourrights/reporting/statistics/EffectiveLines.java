package org.labourrights.reporting.statistics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.rollup.Counts;
import org.labourrights.reporting.statistics.ReportedLine.Cell;

/**
 * Which figures of one employer and period count: its own once it has an accepted report, else what its platforms say of
 * it, added up because posts are counted and not persons. Of several obligations of one reporter the last accepted line
 * counts for its place, occupation and relation. Pure.
 */
final class EffectiveLines {
    private EffectiveLines() {}

    static Map<Cell, long[]> sums(List<ReportedLine> lines) {
        boolean own = lines.stream().anyMatch(ReportedLine::isOwn);
        Map<Said, ReportedLine> last = new HashMap<>();
        lines.stream()
                .filter(line -> !own || line.isOwn())
                .sorted(Comparator.comparing(ReportedLine::acceptedAt).thenComparing(ReportedLine::obligation))
                .forEach(line -> last.put(new Said(line.reporter(), line.cell().place()), line));
        Map<Cell, long[]> sums = new HashMap<>();
        last.values().forEach(line -> sums.merge(line.cell(), line.counts(), Counts::plus));
        return sums;
    }

    /** What has to be added to the rollups so that they show {@code after} instead of {@code before}. */
    static Map<Cell, long[]> difference(Map<Cell, long[]> before, Map<Cell, long[]> after) {
        Map<Cell, long[]> difference = new HashMap<>(after);
        before.forEach((cell, counts) -> difference.merge(cell, Counts.negative(counts), Counts::plus));
        difference.values().removeIf(Counts::isZero);
        return difference;
    }

    private record Said(UnifiedSocialCreditCode reporter, String place) {}
}
