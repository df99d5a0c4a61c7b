package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.labourrights.reporting.report.ReportAccepted;

/** Every accepted version of a report, first or amended, is assessed in the transaction of its acceptance. */
@ApplicationScoped
class AssessOnReport {
    private final AssessRisk assess;
    private final Registrations registrations;

    AssessOnReport(AssessRisk assess, Registrations registrations) {
        this.assess = assess;
        this.registrations = registrations;
    }

    void accepted(@Observes ReportAccepted report) {
        assess.accepted(new StoredFigures(
                report.uscc(),
                report.period(),
                report.periodStart(),
                report.periodEnd(),
                registrations.pathOf(report.uscc()).orElse(report.divisionPath()),
                report.reportId(),
                report.reportVersion(),
                report.obligationNo(),
                report.acceptedAt(),
                ReportFigures.of(report.content())));
    }
}
