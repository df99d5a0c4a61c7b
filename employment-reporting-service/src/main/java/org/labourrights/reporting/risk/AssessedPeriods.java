package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.reporting.reference.Cadence;
import org.labourrights.reporting.reference.ReportingKeys;
import org.labourrights.reporting.reference.ReportingPeriod;
import org.labourrights.reporting.risk.Registrations.Registered;

/** Which periods of an enterprise are assessed: those that were reported, and the one that it stands in unreported. */
@ApplicationScoped
class AssessedPeriods {
    private final FigureRows figures;
    private final Registrations registrations;
    private final Policies policies;

    AssessedPeriods(FigureRows figures, Registrations registrations, Policies policies) {
        this.figures = figures;
        this.registrations = registrations;
        this.policies = policies;
    }

    /**
     * The period that the enterprise stands in, and every reported one that contains the day, newest first; none for an
     * enterprise that neither stands in the ledger nor has an accepted report.
     */
    List<StoredFigures> touchedBy(UnifiedSocialCreditCode uscc, LocalDate day, LocalDate today) {
        List<StoredFigures> reported = figures.touchedBy(uscc, day);
        return registrations
                .watched(uscc)
                .map(enterprise -> withUnreported(enterprise, reported, day, today))
                .orElse(reported);
    }

    private List<StoredFigures> withUnreported(
            Registered enterprise, List<StoredFigures> reported, LocalDate day, LocalDate today) {
        ReportingPeriod ended =
                cadence(enterprise.division(), today).containing(today).previous();
        if (!reported.isEmpty() && !reported.getFirst().periodEnd().isBefore(ended.end())) {
            return reported;
        }
        // Whoever came after the end of the last period is assessed in the one that runs.
        ReportingPeriod standsIn = enterprise.since().isAfter(ended.end()) ? ended.next() : ended;
        List<StoredFigures> touched = new ArrayList<>();
        touched.add(StoredFigures.unreported(enterprise.uscc(), standsIn, enterprise.divisionPath()));
        reported.stream()
                .filter(each -> !day.isBefore(each.periodStart()) && !day.isAfter(each.periodEnd()))
                .forEach(touched::add);
        return touched;
    }

    /** The period that ended with the day before, as the place of registration counts them; empty when none did. */
    Optional<ReportingPeriod> endedBefore(Registered enterprise, LocalDate day) {
        LocalDate last = day.minusDays(1);
        return Optional.of(cadence(enterprise.division(), last).containing(last))
                .filter(period -> period.end().equals(last));
    }

    /** The figures of a period that has ended, or that there are none. */
    StoredFigures ended(Registered enterprise, ReportingPeriod period) {
        return figures.find(enterprise.uscc(), period.code())
                .orElseGet(() -> StoredFigures.unreported(enterprise.uscc(), period, enterprise.divisionPath()));
    }

    private Cadence cadence(DivisionCode division, LocalDate on) {
        return policies.value(ReportingKeys.CADENCE, division, on);
    }
}
