package org.labourrights.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.edge.Language;
import org.labourrights.edge.ProblemCatalogue;

/** Turns reports, versions and receipts into answers in the language of the caller. */
@ApplicationScoped
class ReportViews {

    private static final String CANONICAL_FORM = "RFC 8785";

    private final ReportWarnings warnings;
    private final Corrections corrections;
    private final ReportAccess access;
    private final ProblemCatalogue catalogue;

    ReportViews(ReportWarnings warnings, Corrections corrections, ReportAccess access, ProblemCatalogue catalogue) {
        this.warnings = warnings;
        this.corrections = corrections;
        this.access = access;
        this.catalogue = catalogue;
    }

    ReportView report(EmploymentReport report, List<ReportVersion> versions, Language language) {
        @Nullable String draft = access.filesFor(report.uscc()) ? report.draft().orElse(null) : null;
        return new ReportView(
                report.id(),
                report.obligationId(),
                report.obligationNo(),
                report.uscc(),
                report.period(),
                report.reportKind(),
                report.recipientLevel(),
                report.recipientDivision(),
                report.state(),
                report.reportVersion(),
                report.acceptedVersion().orElse(null),
                report.timely().orElse(null),
                report.firstSubmittedAt().orElse(null),
                report.correction().map(corrections::read).orElse(null),
                report.amendmentReason().orElse(null),
                report.voidReason().orElse(null),
                draft,
                versions.stream().map(each -> summary(report, each, language)).toList(),
                report.createdAt(),
                report.updatedAt(),
                report.version());
    }

    ReportVersionView version(EmploymentReport report, ReportVersion version, Language language) {
        return new ReportVersionView(
                report.id(),
                summary(report, version, language),
                version.document().json());
    }

    SubmissionReceipt receipt(Filing filing, String versionsPath, Language language) {
        EmploymentReport report = filing.report();
        ReportVersion version = filing.version();
        return new SubmissionReceipt(
                report.id(),
                version.reportVersion(),
                report.obligationNo(),
                report.uscc(),
                report.period(),
                report.state(),
                version.submittedAt(),
                version.timely(),
                version.contentHash(),
                "SHA-256",
                CANONICAL_FORM,
                versionsPath + version.reportVersion() + "/document",
                filing.deduplicated(),
                warnings(version, language));
    }

    private ReportVersionSummary summary(EmploymentReport report, ReportVersion version, Language language) {
        boolean inForce = report.acceptedVersion()
                .filter(number -> number == version.reportVersion())
                .isPresent();
        return new ReportVersionSummary(
                version.reportVersion(),
                version.contentHash(),
                version.submittedAt(),
                version.channel(),
                version.timely(),
                version.amendmentReason().orElse(null),
                warnings(version, language),
                version.outcome().orElse(null),
                version.decidedAt().orElse(null),
                version.returnReasons(),
                version.decisionNote().orElse(null),
                inForce);
    }

    private List<ReportWarningView> warnings(ReportVersion version, Language language) {
        return warnings.read(version.warnings()).stream()
                .map(warning -> new ReportWarningView(
                        warning.code(),
                        warning.pointer(),
                        catalogue.require(warning.code()).detail().in(language, warning.parameters()),
                        warning.parameters(),
                        warning.open(),
                        warning.explanation(),
                        warning.acknowledgedAt(),
                        warning.note()))
                .toList();
    }
}
