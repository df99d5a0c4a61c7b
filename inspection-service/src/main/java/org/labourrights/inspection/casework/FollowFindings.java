package org.labourrights.inspection.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.inspection.finding.FindingEvent;
import org.labourrights.inspection.rectification.RectificationEvent;
import org.labourrights.inspection.violation.FindingClass;

/** What is unlawful becomes a case (依法查处), and what is not put right becomes one too (拒不整改). */
@ApplicationScoped
class FollowFindings {

    private final OpenCase open;
    private final CaseRows rows;

    FollowFindings(OpenCase open, CaseRows rows) {
        this.open = open;
        this.rows = rows;
    }

    void confirmed(@Observes FindingEvent.Confirmed confirmed) {
        FindingEvent.Facts finding = confirmed.finding();
        if (finding.findingClass() == FindingClass.ILLEGAL) {
            open.because(new CaseCause(
                    CaseSource.FINDING,
                    finding.id().toString(),
                    finding.taskId(),
                    null,
                    null,
                    finding.uscc(),
                    finding.divisionPath(),
                    List.of(finding.type()),
                    finding.affectedWorkers(),
                    finding.amount(),
                    confirmed.at()));
        }
    }

    void withdrawn(@Observes FindingEvent.Withdrawn withdrawn) {
        open.withdrawn(withdrawn.finding().id().toString(), withdrawn.reason());
    }

    /** Findings that have made a case already need no second one. */
    void escalated(@Observes RectificationEvent.Escalated escalated) {
        RectificationEvent.Facts rectification = escalated.rectification();
        Optional<UUID> known = rectification.findingIds().stream()
                .map(id -> rows.caseOf(id.toString()))
                .flatMap(Optional::stream)
                .findFirst();
        if (known.isEmpty()) {
            open.because(new CaseCause(
                    CaseSource.RECTIFICATION,
                    rectification.id().toString(),
                    null,
                    null,
                    null,
                    rectification.uscc(),
                    rectification.divisionPath(),
                    rectification.types(),
                    0,
                    null,
                    escalated.at()));
        }
    }
}
