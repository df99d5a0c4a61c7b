package org.labourrights.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.reporting.letter.LettersOfReturns;

/** The enterprise changes its mind: it amends a report that is in force, or voids one before review (更正、作废). */
@ApplicationScoped
class AmendReport {

    private final EmploymentReports reports;
    private final ReportedObligation obligations;
    private final ReportAccess access;
    private final LettersOfReturns letters;
    private final EventLog log;

    AmendReport(
            EmploymentReports reports,
            ReportedObligation obligations,
            ReportAccess access,
            LettersOfReturns letters,
            EventLog log) {
        this.reports = reports;
        this.obligations = obligations;
        this.access = access;
        this.letters = letters;
        this.log = log;
    }

    /**
     * Begins an amendment; the version in force stays in force until the new one is accepted.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-STATE} (409),
     *     {@code E-VERSION} (412), {@code E-REPORT-REQUEST} (422), {@code E-PRECONDITION-REQUIRED} (428)
     */
    @Transactional
    EmploymentReport amend(UUID reportId, Precondition made, ReasonGiven request) {
        EmploymentReport report = reports.get(reportId);
        access.requireAdministrator(report.uscc());
        made.require(report.version());
        ReportVersion inForce = inForce(report);
        report.amend(inForce.document(), request.reason(), access.stamp());
        reports.flush();
        note("report.amendment.begun.v1", report, request.reason());
        return report;
    }

    /**
     * Gives an amendment up that is being prepared or was returned; the version in force stays as it is.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-STATE} (409) when there is no
     *     such amendment, {@code E-VERSION} (412), {@code E-REPORT-REQUEST} (422), {@code E-PRECONDITION-REQUIRED} (428)
     */
    @Transactional
    EmploymentReport abandon(UUID reportId, Precondition made, ReasonGiven request) {
        EmploymentReport report = reports.get(reportId);
        access.requireAdministrator(report.uscc());
        made.require(report.version());
        boolean returned = report.state() == ReportState.RETURNED;
        report.abandonAmendment(inForce(report), access.stamp());
        reports.flush();
        if (returned) {
            letters.corrected(report.id(), report.obligationId());
        }
        note("report.amendment.abandoned.v1", report, request.reason());
        return report;
    }

    /** The accepted version; where none is, the latest, of which the state then refuses what was asked. */
    private ReportVersion inForce(EmploymentReport report) {
        return reports.version(report, report.acceptedVersion().orElse(report.reportVersion()));
    }

    /**
     * Voids a draft, or a submitted report that nobody has taken up yet; the obligation is open again.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-STATE} (409),
     *     {@code E-VERSION} (412), {@code E-REPORT-REQUEST} (422), {@code E-PRECONDITION-REQUIRED} (428)
     */
    @Transactional
    EmploymentReport voidIt(UUID reportId, Precondition made, ReasonGiven request) {
        EmploymentReport report = reports.get(reportId);
        access.requireEnterprise(report.uscc());
        made.require(report.version());
        boolean filed = report.state() == ReportState.SUBMITTED;
        Stamp stamp = access.stamp();
        report.voidIt(request.reason(), stamp);
        if (filed) {
            reports.version(report, report.reportVersion()).withdrawn(stamp);
            obligations.withdrawn(report.obligationId());
        }
        reports.flush();
        note("report.voided.v1", report, request.reason());
        return report;
    }

    private void note(String type, EmploymentReport report, String reason) {
        log.append(Event.of(
                        type,
                        report.id(),
                        report.divisionPath(),
                        new ReportPayload.Step(report.id(), report.obligationNo(), report.state()))
                .withUscc(report.uscc().value())
                .withReason(reason)
                .internal());
    }
}
