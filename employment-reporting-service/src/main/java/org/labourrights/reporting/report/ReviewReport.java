package org.labourrights.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.problem.FieldProblem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.reporting.letter.LetterOrder;
import org.labourrights.reporting.letter.LettersOfReturns;
import org.labourrights.reporting.letter.ReturnedReport;
import org.labourrights.reporting.obligation.ObligationFacts;

/** The recipient takes a report up and, when it will not do, returns it for correction (审核、退回). */
@ApplicationScoped
class ReviewReport {

    private final EmploymentReports reports;
    private final ReportedObligation obligations;
    private final Corrections corrections;
    private final ReportAccess access;
    private final LettersOfReturns letters;
    private final EventLog log;

    ReviewReport(
            EmploymentReports reports,
            ReportedObligation obligations,
            Corrections corrections,
            ReportAccess access,
            LettersOfReturns letters,
            EventLog log) {
        this.reports = reports;
        this.obligations = obligations;
        this.corrections = corrections;
        this.access = access;
        this.letters = letters;
        this.log = log;
    }

    /**
     * Takes a submitted report up.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-STATE} (409),
     *     {@code E-VERSION} (412), {@code E-PRECONDITION-REQUIRED} (428)
     */
    @Transactional
    EmploymentReport takeUp(UUID reportId, Precondition made) {
        EmploymentReport report = mine(reportId, made);
        report.review(access.stamp());
        reports.flush();
        log.append(Event.of(
                        "report.review.started.v1",
                        report.id(),
                        report.divisionPath(),
                        new ReportPayload.Step(report.id(), report.obligationNo(), report.state()))
                .withUscc(report.uscc().value())
                .internal());
        return report;
    }

    /**
     * Returns a report for correction; the letter that says so to the enterprise goes with it.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-STATE} (409),
     *     {@code E-VERSION} (412), {@code E-REPORT-REQUEST} (422), {@code E-PRECONDITION-REQUIRED} (428)
     */
    @Transactional
    EmploymentReport giveBack(UUID reportId, Precondition made, ReportReturn request) {
        EmploymentReport report = mine(reportId, made);
        requireWords(request);
        Stamp stamp = access.stamp();
        LetterOrder.Term correction = letters.correction(report.recipientDivision());
        DueDate due = correction.due();
        ReportVersion version = reports.version(report, report.reportVersion());
        version.returned(request.distinctReasons(), request.note(), stamp);
        report.giveBack(version.document(), corrections.write(due), stamp);
        reports.flush();
        ObligationFacts obligation = report.inForce()
                ? obligations.get(report.obligationId()).facts()
                : obligations.returned(report.obligationId(), due.dueOn());
        log.append(Event.of(
                        "report.returned.v1",
                        report.id(),
                        report.divisionPath(),
                        new ReportPayload.Returned(report.id(), request.distinctReasons()))
                .withUscc(report.uscc().value())
                .withReason(request.note()));
        letters.returned(new ReturnedReport(
                report.id(), report.reportVersion(), obligation, correction, request.grounds(), stamp.by()));
        return report;
    }

    private EmploymentReport mine(UUID reportId, Precondition made) {
        EmploymentReport report = reports.get(reportId);
        access.requireRecipient(report);
        made.require(report.version());
        return report;
    }

    private static void requireWords(ReportReturn request) {
        boolean wordless = request.note() == null || request.note().isBlank();
        if (request.reasons().contains(ReturnReason.OTHER) && wordless) {
            throw new ProblemException(new ReportProblem.Unfit(List.of(FieldProblem.of("/note", "E-NOTE-REQUIRED"))));
        }
    }
}
