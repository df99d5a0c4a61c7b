package org.labourrights.reporting.layoff;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.text.FreeText;

/**
 * Request: the enterprise hires again.
 *
 * @param on the day on which they were hired
 * @param role what they were hired for, which those laid off did before
 * @param hired how many were hired
 * @param offered how many of those laid off were told and asked first
 * @param returned how many of those hired had been laid off
 * @param explanation why fewer were asked than were hired
 */
@Schema(name = "ReportingRehiring", description = "重新招用 Hiring again after a layoff, counts only")
record Rehiring(
        @NotNull @Schema(examples = "2026-12-01") LocalDate on,

        @NotNull
        @FreeText(min = 2, max = 100, problem = FreeText.RULES)
        @Pattern(regexp = ".*\\S.*")
        @Schema(examples = "站点调度")
        String role,

        @NotNull @Min(1) @Max(9_999_999) @Schema(description = "招用人数 Hired", examples = "5")
        Integer hired,

        @NotNull
        @Min(0)
        @Max(9_999_999)
        @Schema(description = "已通知并优先询问的被裁减人员数 Laid-off persons asked first", examples = "5")
        Integer offered,

        @NotNull
        @Min(0)
        @Max(9_999_999)
        @Schema(description = "招用人员中被裁减人员数 Of those hired, laid off before", examples = "3")
        Integer returned,

        @Nullable @FreeText(min = 10, max = 500, problem = FreeText.RULES) @Schema(examples = "其余被裁减人员已在外地就业，书面表示不再返回")
        String explanation) {}
