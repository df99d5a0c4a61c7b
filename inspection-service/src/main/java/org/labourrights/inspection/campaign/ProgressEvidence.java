package org.labourrights.inspection.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.labourrights.chassis.attachment.AttachmentFamily;
import org.labourrights.chassis.attachment.AttachmentLimits;
import org.labourrights.chassis.attachment.AttachmentSubject;
import org.labourrights.chassis.problem.Problem;
import org.labourrights.chassis.problem.ProblemException;
import org.labourrights.chassis.scope.CurrentCaller;

/** The evidence of a unit's report (佐证材料): the unit hands it in, its campaign's office and the unit open it. */
@ApplicationScoped
class ProgressEvidence implements AttachmentFamily {

    private final ProgressReports reports;
    private final CurrentCaller caller;

    ProgressEvidence(ProgressReports reports, CurrentCaller caller) {
        this.reports = reports;
        this.caller = caller;
    }

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public AttachmentLimits limits() {
        return new AttachmentLimits(
                CampaignKeys.FILES, CampaignKeys.MEBIBYTES, CampaignKeys.FILE_MEBIBYTES, CampaignKeys.TYPES);
    }

    @Override
    public AttachmentSubject reach(UUID id) {
        return subject(reports.get(id));
    }

    @Override
    public AttachmentSubject lock(UUID id) {
        return subject(locked(id));
    }

    /** Whoever sees the report: its unit and the office, see the policy of the table. */
    @Override
    public boolean opens(AttachmentSubject subject) {
        return true;
    }

    /** @throws ProblemException {@code E-NOT-FOUND} (404), {@code E-SCOPE} (403) for whoever does not act for the unit */
    ProgressReport locked(UUID id) {
        ProgressReport report = reports.lock(id);
        if (!caller.get().covers(report.divisionPath()) || !caller.actsFor(report.agencyId())) {
            throw new ProblemException(Problem.of("E-SCOPE"));
        }
        return report;
    }

    private static AttachmentSubject subject(ProgressReport report) {
        return new AttachmentSubject(report.id(), report.id().toString(), report.divisionPath(), report.division());
    }
}
