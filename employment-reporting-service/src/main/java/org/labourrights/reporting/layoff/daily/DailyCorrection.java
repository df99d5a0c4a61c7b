package org.labourrights.reporting.layoff.daily;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.labourrights.chassis.text.FreeText;

/**
 * Request: correct the report of a day.
 *
 * @param report all of it, as it should have been filed
 */
@Schema(name = "ReportingDailyLayoffCorrection", description = "更正裁员每日一报 The report of a day as it should have been")
record DailyCorrection(
        @NotNull @FreeText(min = 10, max = 500, problem = DailyProblem.DAILY) @Schema(examples = "企业补报当日离职人数，原报数有误")
        String reason,

        @NotNull @Valid DailySubmission report) {}
