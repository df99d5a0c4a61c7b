package org.labourrights.reporting.layoff.daily;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;

/**
 * How far one plan stands at the end of the day.
 *
 * @param cumulativeLaidOff who have left since the start, with those of the day
 * @param remaining who are still to leave
 * @param incidents gatherings, stoppages and the like on that day
 */
@Schema(name = "ReportingDailyLayoffLine", description = "每日一报明细 One plan on one day")
record DailyLine(
        UUID layoffPlanId,
        UnifiedSocialCreditCode uscc,
        int cumulativeLaidOff,
        int today,
        int remaining,
        int incidents) {}
