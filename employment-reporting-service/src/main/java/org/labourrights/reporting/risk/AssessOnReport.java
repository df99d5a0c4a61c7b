package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.labourrights.reporting.reference.ReportingPeriod;
import org.labourrights.reporting.report.PlaceWages;
import org.labourrights.reporting.report.ReportAccepted;

/** Every accepted version of a report, first or amended, is assessed in the transaction of its acceptance. */
@ApplicationScoped
class AssessOnReport {
    private final AssessRisk assess;
    private final Registrations registrations;
    private final PlaceWages wages;

    AssessOnReport(AssessRisk assess, Registrations registrations, PlaceWages wages) {
        this.assess = assess;
        this.registrations = registrations;
        this.wages = wages;
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
                ReportFigures.of(
                        report.content(),
                        wages.belowAtLeast(report.content(), ReportingPeriod.parse(report.period())))));
    }
}
