package org.labourrights.inspection.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.chassis.attachment.Attachments;
import org.labourrights.chassis.http.Precondition;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.record.Stamps;

/** Takes the reports of units (报送推进情况), never without evidence (「相关佐证材料」, DOC 001 四(四)). */
@ApplicationScoped
class ReportProgress {

    private final ProgressReports reports;
    private final ProgressEvidence evidence;
    private final Attachments attachments;
    private final CampaignTrace trace;
    private final Journal journal;
    private final Stamps stamps;
    private final Clock clock;

    ReportProgress(
            ProgressReports reports,
            ProgressEvidence evidence,
            Attachments attachments,
            CampaignTrace trace,
            Journal journal,
            Stamps stamps,
            Clock clock) {
        this.reports = reports;
        this.evidence = evidence;
        this.attachments = attachments;
        this.trace = trace;
        this.journal = journal;
        this.stamps = stamps;
        this.clock = clock;
    }

    /**
     * @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403) for whoever does not act for the unit, {@code
     *     E-VERSION} (412), {@code E-STATE} (409), {@code E-PROGRESS-EVIDENCE} (422)
     */
    @Transactional
    ProgressReport submit(UUID id, Precondition made, ProgressContent content) {
        ProgressReport report = evidence.locked(id);
        made.require(report.version());
        CampaignStep step = report.submit(content, stamps.now().at(), LocalDate.now(clock));
        if (attachments
                .list(evidence, id, Optional.empty(), PageRequest.of(1, null))
                .items()
                .isEmpty()) {
            throw new ProblemException(Problem.of("E-PROGRESS-EVIDENCE"));
        }
        journal.write(report, step);
        return report;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403), {@code E-VERSION} (412), {@code E-STATE} (409) */
    @Transactional
    ProgressReport correct(UUID id, Precondition made, ProgressCorrection correction) {
        ProgressReport report = evidence.locked(id);
        made.require(report.version());
        Optional<ProgressContent> before = report.content();
        CampaignStep step = report.correct(correction.content(), correction.reason());
        trace.keep(report.campaignId(), id, report.divisionPath(), before.orElseThrow(), correction.reason());
        journal.write(report, step);
        return report;
    }
}
