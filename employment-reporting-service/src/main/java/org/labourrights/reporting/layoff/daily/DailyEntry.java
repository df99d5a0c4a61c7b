package org.labourrights.reporting.layoff.daily;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the officer enters for one plan; an enterprise may have several. */
@Schema(name = "ReportingDailyLayoffEntry", description = "每日一报填报 One plan on one day, as entered")
record DailyEntry(
        @NotNull @Schema(examples = "01980f3a-7c11-7d52-9a55-2f5b2a1f7c21")
        UUID layoffPlanId,

        @NotNull @Min(0) @Max(9_999_999) @Schema(examples = "5")
        Integer cumulativeLaidOff,

        @NotNull @Min(0) @Max(9_999_999) @Schema(examples = "5")
        Integer today,

        @NotNull @Min(0) @Max(9_999_999) @Schema(examples = "14")
        Integer remaining,

        @NotNull @Min(0) @Max(9_999) @Schema(examples = "0") Integer incidents) {}
