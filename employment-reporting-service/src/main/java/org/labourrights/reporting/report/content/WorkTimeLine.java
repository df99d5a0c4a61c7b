package org.labourrights.reporting.report.content;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Block C, working time of one relation, or of one occupation in it. Counts are posts, hours are decimal hours.
 *
 * @param occupation absent = all occupations of the relation
 * @param specialHourApprovalNo 特殊工时审批文号, required for established relations outside the standard system
 * @param overtimeOver36Count more than 36 hours of overtime in a month (劳动法 §41)
 */
@Schema(description = "Working time (工作时间) of one relation")
public record WorkTimeLine(
        @Nullable Occupation occupation,
        @NotNull EmploymentRelation employmentRelation,
        @NotNull WorkHourSystem workHourSystem,
        @Nullable @Size(max = 64) String specialHourApprovalNo,
        @Nullable @Digits(integer = 5, fraction = 2) BigDecimal avgDailyHours,
        @Nullable @Digits(integer = 5, fraction = 2) BigDecimal avgMonthlyOvertimeHours,
        int overtimeOver36Count,
        int dailyOrderOver8hCount,
        int continuousOver4hCount,
        int weeklyRestMissingCount) {

    public WorkTimeLine {
        // 8.50 and 8.5 are the same hours: one canonical form, one hash.
        avgDailyHours = avgDailyHours == null ? null : avgDailyHours.stripTrailingZeros();
        avgMonthlyOvertimeHours = avgMonthlyOvertimeHours == null ? null : avgMonthlyOvertimeHours.stripTrailingZeros();
    }
}
