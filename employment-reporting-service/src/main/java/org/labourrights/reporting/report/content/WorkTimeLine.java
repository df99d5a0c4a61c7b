package org.labourrights.reporting.report.content;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.text.FreeText;
import org.labourrights.chassis.text.OneLine;

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

        @Nullable
        @FreeText(max = 64, problem = FreeText.RULES)
        @OneLine
        @Schema(description = "特殊工时审批文号 Number of the approval")
        String specialHourApprovalNo,

        @Nullable @Digits(integer = 5, fraction = 2) @Schema(description = "日均工时 Hours a day, on average")
        BigDecimal avgDailyHours,

        @Nullable @Digits(integer = 5, fraction = 2) @Schema(description = "月均加班 Hours of overtime a month, on average")
        BigDecimal avgMonthlyOvertimeHours,

        @Schema(description = "月加班超 36 小时 More than 36 hours of overtime in a month")
        int overtimeOver36Count,

        @Schema(description = "日接单超 8 小时 More than 8 hours of orders in a day")
        int dailyOrderOver8hCount,

        @Schema(description = "连续接单超 4 小时 More than 4 hours without a pause")
        int continuousOver4hCount,

        @Schema(description = "未休每周休息日 Without the weekly day of rest")
        int weeklyRestMissingCount) {

    public WorkTimeLine {
        // 8.50 and 8.5 are the same hours: one canonical form, one hash.
        avgDailyHours = avgDailyHours == null ? null : avgDailyHours.stripTrailingZeros();
        avgMonthlyOvertimeHours = avgMonthlyOvertimeHours == null ? null : avgMonthlyOvertimeHours.stripTrailingZeros();
    }
}
