package org.labourrights.reporting.layoff.daily;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Request: file the report of a day.
 *
 * @param zeroReport nobody left and nothing happened; the figures of the last report then stand on
 * @param enterprises one entry for each running plan; none in a zero report
 */
@Schema(name = "ReportingDailyLayoffSubmission", description = "裁员每日一报 The daily report of a county")
record DailySubmission(
        @NotNull @Schema(examples = "false") Boolean zeroReport,

        @Nullable @Size(max = 2000) List<@NotNull @Valid DailyEntry> enterprises) {

    @Override
    public List<DailyEntry> enterprises() {
        return enterprises == null ? List.of() : enterprises;
    }
}
