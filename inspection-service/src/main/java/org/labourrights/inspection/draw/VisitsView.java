package org.labourrights.inspection.draw;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/** The visits of a plan, as officers see them. */
@Schema(name = "PlanVisits", description = "计划检查的企业和检查组 Whom a plan inspects, and by whom")
record VisitsView(String planNo, List<Visit> visits) {

    /** One enterprise and its team. */
    @Schema(name = "PlanVisit", description = "一家企业和检查组 An enterprise and its team")
    record Visit(
            @Schema(description = "分层；TARGETED 为定向 Stratum", examples = "POOL")
            String stratum,

            UnifiedSocialCreditCode uscc,

            @Schema(description = "检查组的公开编号 Public numbers of the team")
            List<String> officerNos) {}

    static VisitsView of(String planNo, List<PlannedVisits.PlannedVisit> visits) {
        return new VisitsView(
                planNo,
                visits.stream()
                        .map(visit -> new Visit(visit.stratum(), visit.uscc(), visit.officerNos()))
                        .toList());
    }
}
