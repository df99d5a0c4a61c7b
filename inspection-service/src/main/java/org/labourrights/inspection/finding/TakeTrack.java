package org.labourrights.inspection.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.scope.SystemScope;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.inspection.disposition.DispositionOrder;
import org.labourrights.inspection.disposition.DispositionType;
import org.labourrights.inspection.disposition.IssueDisposition;

/**
 * What begins by itself with a confirmed finding (三类处理, DOC 001 四(二)): a filing for what is illegal, a study for what is
 * complex. Orders to rectify are the rectification's, which hears of the finding.
 */
@ApplicationScoped
class TakeTrack {

    private final IssueDisposition dispositions;
    private final Findings findings;
    private final Journal journal;
    private final Stamps stamps;
    private final SystemScope system;

    TakeTrack(IssueDisposition dispositions, Findings findings, Journal journal, Stamps stamps, SystemScope system) {
        this.dispositions = dispositions;
        this.findings = findings;
        this.journal = journal;
        this.stamps = stamps;
        this.system = system;
    }

    void begin(Finding one, FindingEvent.Facts facts) {
        switch (facts.findingClass()) {
            case ILLEGAL -> issue(DispositionType.FILING, facts, null, "检查发现违法问题，提请立案查处");
            case COMPLEX -> issue(DispositionType.FOLLOW_UP_STUDY, facts, one.ownerId(), "问题复杂，研究提出工作意见和后续措施");
            case IRREGULAR -> {
                // Rectified, and nothing else.
            }
        }
    }

    /** The study is over: the disposition that asked for it is done. */
    void endStudy(FindingEvent.Facts facts, StudyConclusion conclusion) {
        dispositions.completeOf(facts.id(), DispositionType.FOLLOW_UP_STUDY, conclusion.explanation());
    }

    /** Everything that was begun is taken back. */
    void end(UUID findingId, String reason) {
        dispositions.withdrawAll(findingId, reason);
    }

    /** It was cured in time: first, minor and harmless ones are not punished (行政处罚法 §33). */
    void cured(UUID findingId) {
        // An enterprise's own submission may set this off, and does not see the finding.
        system.run("finding", () -> {
            Finding one = findings.lock(findingId);
            Stamp now = stamps.now();
            LocalDate today = LocalDate.ofInstant(now.at(), ClockSource.ZONE);
            if (one.waivePenalty(today)) {
                journal.write(one, new FindingEvent.PenaltyWaived(one.told(List.of()), today, now.at()));
            }
        });
    }

    private void issue(DispositionType type, FindingEvent.Facts facts, @Nullable String ownerId, String matter) {
        dispositions.issue(new DispositionOrder(
                type,
                facts.uscc(),
                facts.divisionPath(),
                facts.agencyId(),
                facts.jointAgencyIds(),
                facts.id(),
                facts.taskId(),
                ownerId,
                matter + "（" + facts.findingNo() + "）",
                null,
                null));
    }
}
