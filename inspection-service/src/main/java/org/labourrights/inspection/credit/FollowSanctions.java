package org.labourrights.inspection.credit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;
import org.labourrights.inspection.casework.CaseEvent;
import org.labourrights.inspection.finding.FindingEvent;
import org.labourrights.inspection.rectification.RectificationEvent;
import org.labourrights.inspection.violation.ViolationType;

/** A bad record is made in the transaction of what makes it (同步纳入信用管理), DOC 000 五(六). */
@ApplicationScoped
class FollowSanctions {

    private static final Set<String> SANCTIONS = Set.of("PENALTY", "TREATMENT_DECISION");
    private static final Set<ViolationType> ARREARS =
            Set.of(ViolationType.WAGE_ARREARS, ViolationType.BELOW_MINIMUM, ViolationType.NO_OVERTIME_PAY);
    private static final String BASIS = "企业劳动保障守法诚信等级评价办法";

    private final KeepCredit keep;

    FollowSanctions(KeepCredit keep) {
        this.keep = keep;
    }

    void hear(@Observes CaseEvent event) {
        if (event instanceof CaseEvent.Decided decided) {
            CaseEvent.Facts of = decided.inspectionCase();
            if (SANCTIONS.contains(decided.outcome())) {
                keep.record(new CreditFact(
                        CreditKind.BAD_RECORD,
                        CreditCause.CASE_DECIDED,
                        of.uscc(),
                        of.divisionPath(),
                        of.agencyId(),
                        of.id().toString(),
                        of.caseNo(),
                        "劳动保障监察案件 " + of.caseNo() + " 已作出处理或处罚决定",
                        BASIS,
                        of.types(),
                        null,
                        null,
                        of.complaintId(),
                        of.leadNo()));
            } else {
                keep.withdraw(CreditKind.BAD_RECORD, of.id().toString(), "案件 " + of.caseNo() + " 未予处理处罚或已撤销");
            }
        }
    }

    void hear(@Observes RectificationEvent event) {
        if (event instanceof RectificationEvent.Escalated escalated) {
            RectificationEvent.Facts of = escalated.rectification();
            keep.record(new CreditFact(
                    CreditKind.BAD_RECORD,
                    CreditCause.RECTIFICATION_ESCALATED,
                    of.uscc(),
                    of.divisionPath(),
                    of.agencyId(),
                    of.id().toString(),
                    of.rectificationNo(),
                    "责令改正 " + of.rectificationNo() + " 逾期拒不整改",
                    BASIS,
                    of.types(),
                    GraveReason.REFUSED_RECTIFICATION,
                    null,
                    null,
                    null));
        } else if (event instanceof RectificationEvent.Withdrawn withdrawn) {
            keep.withdraw(CreditKind.BAD_RECORD, withdrawn.rectification().id().toString(), withdrawn.reason());
        }
    }

    void hear(@Observes FindingEvent event) {
        FindingEvent.Facts of = event.finding();
        if (event instanceof FindingEvent.Confirmed && ARREARS.contains(of.type())) {
            keep.record(arrears(of));
        } else if (event instanceof FindingEvent.Withdrawn withdrawn) {
            keep.withdraw(CreditKind.BAD_RECORD, of.id().toString(), withdrawn.reason());
        }
    }

    private static CreditFact arrears(FindingEvent.Facts of) {
        return new CreditFact(
                CreditKind.BAD_RECORD,
                CreditCause.ARREARS_CONFIRMED,
                of.uscc(),
                of.divisionPath(),
                of.agencyId(),
                of.id().toString(),
                of.findingNo(),
                "检查发现 " + of.findingNo() + " 查实拖欠劳动报酬，涉及 " + of.affectedWorkers() + " 人",
                "不良行为记录依法依规同步纳入信用管理（劳动保障监察条例 §22）",
                List.of(of.type()),
                null,
                null,
                null,
                null);
    }
}
