package org.labourrights.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.log.Event;
import org.labourrights.chassis.log.EventLog;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.reporting.letter.LettersOfReturns;
import org.labourrights.reporting.obligation.ReportingObligation;
import org.labourrights.reporting.report.content.ReportContent;

/** Files a document as the next version of its report (报送). */
@ApplicationScoped
class SubmitReport {

    /** One for each version, in the order of their numbers. */
    static final String SUBMITTED = "report.submitted.v1";

    private final EmploymentReports reports;
    private final ReportedObligation obligations;
    private final RuleContexts contexts;
    private final ReportDocuments documents;
    private final ReportWarnings warnings;
    private final ReportAccess access;
    private final LettersOfReturns letters;
    private final EventLog log;

    SubmitReport(
            EmploymentReports reports,
            ReportedObligation obligations,
            RuleContexts contexts,
            ReportDocuments documents,
            ReportWarnings warnings,
            ReportAccess access,
            LettersOfReturns letters,
            EventLog log) {
        this.reports = reports;
        this.obligations = obligations;
        this.contexts = contexts;
        this.documents = documents;
        this.warnings = warnings;
        this.access = access;
        this.letters = letters;
        this.log = log;
    }

    /**
     * Checks the document and files it. A document that equals the version submitted last is not filed again: its
     * version is answered, unless it was returned or is being amended: then the correction is still owed, and it is refused.
     *
     * @param content the document; {@code null} submits the one in preparation
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-STATE} (409),
     *     {@code E-VERSION} (412), {@code E-REPORT-RULES}, {@code E-NO-DOCUMENT}, {@code E-REPORT-UNCHANGED} (422),
     *     {@code E-PRECONDITION-REQUIRED} (428)
     */
    @Transactional
    Filing submit(
            UUID reportId,
            Precondition made,
            @Nullable ReportContent content,
            SubmissionChannel channel,
            String idempotencyKey) {
        EmploymentReport report = reports.get(reportId);
        access.requireEnterprise(report.uscc());
        ReportContent document = content == null ? prepared(report) : content;
        Canonical canonical = documents.canonical(document);
        if (report.submittedLast(canonical)) {
            report.requireNothingOwed();
            return new Filing(report, reports.version(report, report.versionOfContent()), true);
        }
        made.require(report.version());
        return file(report, document, canonical, new Submission(access.stamp(), channel, idempotencyKey));
    }

    private ReportContent prepared(EmploymentReport report) {
        return report.draft()
                .map(documents::stored)
                .orElseThrow(() -> new ProblemException(new ReportProblem.NoDocument()));
    }

    private Filing file(EmploymentReport report, ReportContent document, Canonical canonical, Submission submission) {
        report.requireSubmittable();
        ReportingObligation obligation = obligations.lock(report.obligationId());
        boolean amendment = report.inForce();
        if (!amendment) {
            obligations.requireOpen(obligation);
        }
        Findings findings = ReportRules.check(document, contexts.of(obligation, document, access.today()));
        if (!findings.errors().isEmpty()) {
            throw new ProblemException(new ReportProblem.Refused(findings.errors()));
        }
        boolean timely = amendment ? report.timely().orElseThrow() : obligations.submitted(obligation.id());
        boolean correction = report.state() == ReportState.RETURNED;
        report.submit(canonical, timely, submission.stamp());
        List<ReportWarning> raised = ReportWarnings.raised(findings.warnings(), document.explanations());
        ReportVersion version = new ReportVersion(report, canonical, submission, warnings.write(raised));
        reports.add(version);
        reports.flush();
        if (correction) {
            letters.corrected(report.id(), report.obligationId());
        }
        log.append(Event.of(
                        SUBMITTED,
                        report.id(),
                        report.divisionPath(),
                        new ReportPayload.Submitted(
                                report.id(),
                                report.obligationNo(),
                                version.reportVersion(),
                                timely,
                                version.contentHash()))
                .withUscc(report.uscc().value())
                .withReason(report.amendmentReason().orElse(null)));
        return new Filing(report, version, false);
    }
}
