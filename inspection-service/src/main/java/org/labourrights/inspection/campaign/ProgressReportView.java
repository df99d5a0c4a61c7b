package org.labourrights.inspection.campaign;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The report of a unit as the unit and the office see it. */
@Schema(name = "ProgressReport", description = "推进情况报告 The report of a unit, wanted on a day")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ProgressReportView(
        UUID id,
        UUID campaignId,

        @Schema(description = "报送单位 The unit", examples = "TRANSPORT-150100")
        String agencyId,

        LocalDate dueOn,
        ProgressState state,
        @Nullable Instant submittedAt,
        @Nullable ProgressContent content,
        long version) {

    static ProgressReportView of(ProgressReport report) {
        return new ProgressReportView(
                report.id(),
                report.campaignId(),
                report.agencyId(),
                report.dueOn(),
                report.state(),
                report.submittedAt().orElse(null),
                report.content().orElse(null),
                report.version());
    }
}
