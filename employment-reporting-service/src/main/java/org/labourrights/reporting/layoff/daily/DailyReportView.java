package org.labourrights.reporting.layoff.daily;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.reporting.obligation.ReportKind;

/**
 * A daily report as the API shows it; what is filed stands only in a filed one.
 *
 * @param cutoffAt until then it is in time
 * @param submittedAt when it was first filed, whatever was corrected since
 * @param revision how often it was corrected
 */
@Schema(name = "ReportingDailyLayoffReport", description = "裁员每日一报 The daily report of a division")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DailyReportView(
        UUID id,
        ReportKind reportKind,
        DivisionCode divisionCode,
        LocalDate date,
        Instant cutoffAt,
        DailyReportState state,
        @Nullable Boolean zeroReport,
        List<DailyLine> enterprises,
        @Nullable DailyTotals totals,
        @Nullable Instant submittedAt,
        int revision,
        long version) {
    static DailyReportView of(DailyLayoffReport report) {
        return new DailyReportView(
                report.id(),
                ReportKind.LAYOFF_DAILY,
                report.divisionCode(),
                report.reportDate(),
                report.cutoffAt(),
                report.state(),
                report.zeroReport().orElse(null),
                report.enterprises(),
                report.submittedAt().isPresent() ? DailyTotals.of(report.enterprises()) : null,
                report.submittedAt().orElse(null),
                report.revision(),
                report.version());
    }
}
