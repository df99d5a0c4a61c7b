package org.labourrights.reporting.layoff.daily;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a daily report said until it was corrected.
 *
 * @param revision 0 for what was filed first
 * @param reason of the correction that replaced it
 */
@Schema(
        name = "ReportingDailyLayoffRevision",
        description = "日报更正记录 A correction, with what the report said until then")
record DailyRevision(
        @Schema(examples = "0") int revision,
        boolean zeroReport,
        List<DailyLine> enterprises,

        @Schema(examples = "企业补报当日离职人数，原报数有误") String reason,

        Instant replacedAt) {}
