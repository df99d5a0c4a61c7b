package org.labourrights.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.reporting.obligation.ReportKind;
import org.labourrights.reporting.obligation.ReportingObligation;
import org.labourrights.reporting.report.content.ReportContent;

/** Prepares a document: the first draft, a correction after a return, an amendment (起草). */
@ApplicationScoped
class DraftReport {

    private final EmploymentReports reports;
    private final ReportedObligation obligations;
    private final ReportDocuments documents;
    private final ReportAccess access;

    DraftReport(
            EmploymentReports reports, ReportedObligation obligations, ReportDocuments documents, ReportAccess access) {
        this.reports = reports;
        this.obligations = obligations;
        this.documents = documents;
        this.access = access;
    }

    /**
     * Begins the report of an obligation. A draft may be incomplete in meaning, not in shape.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-STATE} (409) when nothing can
     *     be filed, {@code E-REPORT-ACTIVE} (409) when the obligation has an active report, {@code E-REPORT-RULES} (422) when
     *     a text carries personal data
     */
    @Transactional
    EmploymentReport begin(UUID obligationId, ReportContent content) {
        ReportingObligation obligation = obligations.get(obligationId);
        access.requireEnterprise(obligation.uscc());
        PersonalTextRule.requireImpersonal(content);
        reports.active(obligationId).ifPresent(active -> {
            throw new ProblemException(new ReportProblem.AlreadyActive(active.id(), active.state(), active.version()));
        });
        if (obligation.reportKind() == ReportKind.DISPATCH_ANNUAL) {
            throw new ProblemException(
                    new ReportProblem.WrongKind(obligation.reportKind().name()));
        }
        obligations.requireOpen(obligation);
        EmploymentReport report =
                new EmploymentReport(obligation.facts(), documents.canonical(content), access.stamp());
        reports.add(report);
        return report;
    }

    /**
     * Replaces the document in preparation.
     *
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-STATE} (409),
     *     {@code E-VERSION} (412), {@code E-PRECONDITION-REQUIRED} (428), {@code E-REPORT-RULES} (422) when a text
     *     carries personal data
     */
    @Transactional
    EmploymentReport replace(UUID reportId, Precondition made, ReportContent content) {
        EmploymentReport report = reports.get(reportId);
        access.requireEnterprise(report.uscc());
        made.require(report.version());
        PersonalTextRule.requireImpersonal(content);
        report.redraft(documents.canonical(content), access.stamp());
        reports.flush();
        return report;
    }
}
