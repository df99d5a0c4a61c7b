package org.labourrights.inspection.campaign;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stood before a correction. */
@Schema(name = "CampaignChange", description = "更正记录 What stood before a correction, and why it was corrected")
record CampaignChangeView(
        UUID id,

        @Schema(description = "被更正的行动、任务或报告 The campaign, task or report that was corrected")
        UUID subjectId,

        String reason,

        @Schema(description = "更正前的内容 What stood before") Map<String, Object> before,
        Instant changedAt,
        String changedBy) {

    static CampaignChangeView of(CampaignChange change) {
        return new CampaignChangeView(
                change.id(),
                change.subject(),
                change.reason(),
                change.before(),
                change.changedAt(),
                change.changedBy());
    }
}
