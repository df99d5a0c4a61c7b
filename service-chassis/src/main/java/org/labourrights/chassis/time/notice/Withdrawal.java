package org.labourrights.chassis.time.notice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/** An entered year is taken back: it was no notice, or one of another year. */
@Schema(name = "HolidayNoticeWithdrawal", examples = "{\"year\":2027,\"reason\":\"录入的是征求意见稿，正式通知尚未发布\"}")
public record Withdrawal(
        @NotNull @Min(2000) @Max(2200) @Schema(description = "年份 Year")
        Integer year,

        @NotNull @FreeText(min = 3, max = 500, problem = "E-CALENDAR") @Schema(description = "原因，记入日志 Why, for the log")
        String reason) {}
