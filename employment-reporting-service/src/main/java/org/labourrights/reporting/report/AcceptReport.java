package org.labourrights.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.reporting.reference.ReportingPeriod;
import org.labourrights.reporting.report.content.ReportContent;

/**
 * The recipient accepts the version under review (接收): in one transaction the obligation is fulfilled, the base ledger
 * takes the figures over, and indicators and statistics are computed again.
 */
@ApplicationScoped
class AcceptReport {

    private final EmploymentReports reports;
    private final ReportedObligation obligations;
    private final ReportedLedger ledger;
    private final ReportDocuments documents;
    private final ReportWarnings warnings;
    private final ReportAccess access;
    private final EventLog log;
    private final jakarta.enterprise.event.Event<ReportAccepted> listeners;

    AcceptReport(
            EmploymentReports reports,
            ReportedObligation obligations,
            ReportedLedger ledger,
            ReportDocuments documents,
            ReportWarnings warnings,
            ReportAccess access,
            EventLog log,
            jakarta.enterprise.event.Event<ReportAccepted> listeners) {
        this.reports = reports;
        this.obligations = obligations;
        this.ledger = ledger;
        this.documents = documents;
        this.warnings = warnings;
        this.access = access;
        this.log = log;
        this.listeners = listeners;
    }

    /**
     * Accepts a report.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-STATE} (409),
     *     {@code E-VERSION} (412), {@code E-WARNINGS-OPEN}, {@code E-REPORT-REQUEST} (422),
     *     {@code E-PRECONDITION-REQUIRED} (428)
     */
    @Transactional
    EmploymentReport accept(UUID reportId, Precondition made, ReportAcceptance request) {
        EmploymentReport report = reports.get(reportId);
        access.requireRecipient(report);
        made.require(report.version());
        Stamp stamp = access.stamp();
        @Nullable ReportContent replaced = inForce(report);
        ReportVersion version = reports.version(report, report.reportVersion());
        ReportContent content = documents.stored(version.document().json());
        ReportTotals totals = ReportTotals.of(content);
        report.accept(totals.ownEndCount(), stamp);
        version.accepted(dealtWith(version, request, stamp), request.note(), stamp);
        reports.flush();
        if (replaced == null) {
            obligations.accepted(report.obligationId());
        }
        tell(report, content, replaced, totals, stamp);
        return report;
    }

    private String dealtWith(ReportVersion version, ReportAcceptance request, Stamp stamp) {
        return warnings.write(
                ReportWarnings.acknowledged(warnings.read(version.warnings()), request.acknowledgements(), stamp));
    }

    private @Nullable ReportContent inForce(EmploymentReport report) {
        return report.acceptedVersion()
                .map(number -> documents.stored(
                        reports.version(report, number).document().json()))
                .orElse(null);
    }

    private void tell(
            EmploymentReport report,
            ReportContent content,
            @Nullable ReportContent replaced,
            ReportTotals totals,
            Stamp stamp) {
        ReportAccepted accepted = accepted(report, content, replaced, stamp);
        ledger.takeOver(accepted, totals);
        log.append(Event.of(
                        "report.accepted.v1",
                        report.id(),
                        report.divisionPath(),
                        new ReportPayload.Accepted(
                                report.id(),
                                report.uscc(),
                                report.period(),
                                totals,
                                ReportedArrears.of(content),
                                accepted.late()))
                .withUscc(report.uscc().value()));
        listeners.fire(accepted);
    }

    private static ReportAccepted accepted(
            EmploymentReport report, ReportContent content, @Nullable ReportContent replaced, Stamp stamp) {
        ReportingPeriod period = ReportingPeriod.parse(report.period());
        return new ReportAccepted(
                report.id(),
                report.reportVersion(),
                report.obligationId(),
                report.obligationNo(),
                report.uscc(),
                report.period(),
                period.start(),
                period.end(),
                report.recipientDivision(),
                report.divisionPath(),
                !report.timely().orElseThrow(),
                stamp.at(),
                stamp.by(),
                content,
                replaced);
    }
}
