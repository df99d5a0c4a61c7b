package org.labourrights.inspection.rectification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.journal.Journal;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.policy.Policies;
import org.labourrights.chassis.policy.PolicyRow;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.time.ClockSource;
import org.labourrights.chassis.time.DueDate;
import org.labourrights.chassis.time.DueDateRule;
import org.labourrights.chassis.time.RollRule;
import org.labourrights.inspection.disposition.DispositionEvent;
import org.labourrights.inspection.disposition.DispositionOrder;
import org.labourrights.inspection.disposition.DispositionType;
import org.labourrights.inspection.disposition.IssueDisposition;
import org.labourrights.inspection.finding.FindingEvent;
import org.labourrights.kernel.document.DocumentNews;

/** Orders a rectification when a finding is confirmed that can be rectified, and takes it back with the finding. */
@ApplicationScoped
class OpenRectification {

    private final Rectifications rectifications;
    private final RectificationClocks clocks;
    private final RectificationFigures figures;
    private final IssueDisposition dispositions;
    private final Policies policies;
    private final DueDateRule dueDates;
    private final Journal journal;
    private final Stamps stamps;

    OpenRectification(
            Rectifications rectifications,
            RectificationClocks clocks,
            RectificationFigures figures,
            IssueDisposition dispositions,
            Policies policies,
            DueDateRule dueDates,
            Journal journal,
            Stamps stamps) {
        this.rectifications = rectifications;
        this.clocks = clocks;
        this.figures = figures;
        this.dispositions = dispositions;
        this.policies = policies;
        this.dueDates = dueDates;
        this.journal = journal;
        this.stamps = stamps;
    }

    void confirmed(@Observes FindingEvent.Confirmed event) {
        begin(event.finding());
    }

    void studied(@Observes FindingEvent.Studied event) {
        if (event.became() != null) {
            begin(event.finding());
        }
    }

    /** The order and all else that came of the finding is taken back by the finding itself. */
    void withdrawn(@Observes FindingEvent.Withdrawn event) {
        for (Rectification one : rectifications.lockOfFinding(event.finding().id())) {
            if (one.passedInTime()) {
                figures.passed(one, -1);
            }
            figures.due(one, one.dueOn(), -1);
            one.withdraw(event.reason());
            journal.write(one, new RectificationEvent.Withdrawn(one.facts(), event.reason(), event.at()));
        }
    }

    /** What is illegal is rectified beside its case if it can be; what is complex is studied first. */
    private void begin(FindingEvent.Facts finding) {
        boolean ordered =
                switch (finding.findingClass()) {
                    case ILLEGAL -> finding.curable();
                    case IRREGULAR -> true;
                    case COMPLEX -> false;
                };
        if (ordered) {
            order(finding);
        }
    }

    private void order(FindingEvent.Facts finding) {
        Stamp now = stamps.now();
        LocalDate today = LocalDate.ofInstant(now.at(), ClockSource.ZONE);
        PolicyRow<Integer> row =
                policies.row(RectificationKeys.TERM, DivisionCode.ofPath(finding.divisionPath()), today);
        Integer set = finding.rectificationDays();
        DueDate due =
                dueDates.due(today, set == null ? row.value() : set, row.dayUnit(), RollRule.FORWARD, row.basis());
        DispositionEvent.Facts order = dispositions.issue(new DispositionOrder(
                DispositionType.RECTIFICATION_ORDER,
                finding.uscc(),
                finding.divisionPath(),
                finding.agencyId(),
                finding.jointAgencyIds(),
                finding.id(),
                finding.taskId(),
                null,
                "经检查发现存在问题（" + finding.findingNo() + "），责令限期改正",
                null,
                due));
        Rectification one = new Rectification(Ids.next(), finding, order, due.dueOn(), now);
        rectifications.persist(one);
        figures.due(one, one.dueOn(), 1);
        journal.write(new RectificationEvent.Ordered(one.facts(), one.dueOn(), now.at()));
        clocks.begin(one.facts(), RectificationClocks.TERM, now.at(), due);
    }

    /** From the service of the order on the enterprise has it in hand. */
    void served(@Observes DocumentNews.Served news) {
        if (news.document().kind().equals(DispositionType.RECTIFICATION_ORDER.documentCode())) {
            rectifications
                    .lockOfOrder(news.document().subject())
                    .filter(Rectification::begin)
                    .ifPresent(one -> journal.write(
                            one,
                            new RectificationEvent.Begun(
                                    one.facts(), stamps.now().at())));
        }
    }
}
