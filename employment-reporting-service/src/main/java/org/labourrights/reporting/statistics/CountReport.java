package org.labourrights.reporting.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.labourrights.chassis.division.Divisions;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.rollup.Change;
import org.labourrights.chassis.rollup.Changes;
import org.labourrights.chassis.rollup.Counts;
import org.labourrights.chassis.rollup.Facets;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.reporting.reference.ReportingPeriod;
import org.labourrights.reporting.report.ReportAccepted;
import org.labourrights.reporting.report.content.HeadcountLine;
import org.labourrights.reporting.report.content.PartnerLine;
import org.labourrights.reporting.statistics.Bookings.Booking;
import org.labourrights.reporting.statistics.ReportedLine.Cell;

/** Moves the headcount figures when a report is accepted or amended, in the transaction of its acceptance. */
@ApplicationScoped
class CountReport {
    private final LineRows lines;
    private final KnownEnterprises known;
    private final Bookings bookings;
    private final Changes changes;
    private final Divisions divisions;
    private final SystemScope system;

    CountReport(
            LineRows lines,
            KnownEnterprises known,
            Bookings bookings,
            Changes changes,
            Divisions divisions,
            SystemScope system) {
        this.lines = lines;
        this.known = known;
        this.bookings = bookings;
        this.changes = changes;
        this.divisions = divisions;
        this.system = system;
    }

    void accepted(@Observes ReportAccepted report) {
        system.run("statistics", () -> count(report));
    }

    private void count(ReportAccepted report) {
        List<ReportedLine> reported = lines(report);
        Set<UnifiedSocialCreditCode> employers = new HashSet<>(lines.employersOf(report.obligationId()));
        reported.forEach(line -> employers.add(line.employer()));
        lines.lock(report.period(), employers);
        Map<Cell, long[]> before = effective(lines.of(report.period(), employers));
        lines.replace(report.period(), report.obligationId(), reported);
        Map<Cell, long[]> after = effective(lines.of(report.period(), employers));
        Booking booking = bookings.book(ReportingPeriod.parse(report.period()), report.division());
        EffectiveLines.difference(before, after).forEach((cell, counts) -> changes.add(change(booking, cell, counts)));
        partners(report).forEach((partner, path) -> known.heardOf(partner, path, "report.accepted"));
    }

    private static Map<Cell, long[]> effective(List<ReportedLine> all) {
        Map<Cell, long[]> sums = new HashMap<>();
        all.stream()
                .collect(Collectors.groupingBy(ReportedLine::employer))
                .values()
                .forEach(ofOne ->
                        EffectiveLines.sums(ofOne).forEach((cell, counts) -> sums.merge(cell, counts, Counts::plus)));
        return sums;
    }

    private static Change change(Booking booking, Cell cell, long[] counts) {
        List<String> facets = List.of(
                Facets.TOTAL,
                Dimension.INDUSTRY.facet(cell.industry()),
                Dimension.OCCUPATION.facet(cell.occupation()),
                Dimension.RELATION.facet(cell.relation()));
        return new Change(Measure.HEADCOUNT, booking.bucket(), booking.corrects(), cell.divisionPath(), facets, counts);
    }

    private List<ReportedLine> lines(ReportAccepted report) {
        String industry = known.industryOf(report.uscc());
        List<ReportedLine> reported = new ArrayList<>();
        for (HeadcountLine line : report.content().headcount()) {
            Cell cell = new Cell(
                    line.divisionCode().value(),
                    divisions.path(line.divisionCode()),
                    industry,
                    line.occupation().code(),
                    line.employmentRelation().name());
            reported.add(new ReportedLine(
                    line.employerUscc(),
                    report.obligationId(),
                    cell,
                    report.uscc(),
                    report.acceptedAt(),
                    HeadcountColumn.counts(line)));
        }
        return reported;
    }

    /** Partners that the report names, with the place where they work as far as it says. */
    private Map<UnifiedSocialCreditCode, String> partners(ReportAccepted report) {
        Map<UnifiedSocialCreditCode, String> paths = report.content().partners().stream()
                .map(PartnerLine::partnerUscc)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), partner -> report.divisionPath()));
        report.content().headcount().stream()
                .filter(line -> !report.content().isOwn(line))
                .forEach(line -> paths.put(line.employerUscc(), divisions.path(line.divisionCode())));
        return paths;
    }
}
