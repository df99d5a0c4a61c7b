package org.labourrights.reporting.layoff.daily;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sums of a county's day. */
@Schema(name = "ReportingDailyLayoffTotals", description = "合计 Sums of a day")
record DailyTotals(long enterprises, long cumulativeLaidOff, long today, long remaining, long incidents) {
    static DailyTotals of(List<DailyLine> lines) {
        return new DailyTotals(
                lines.stream().map(DailyLine::uscc).distinct().count(),
                lines.stream().mapToLong(DailyLine::cumulativeLaidOff).sum(),
                lines.stream().mapToLong(DailyLine::today).sum(),
                lines.stream().mapToLong(DailyLine::remaining).sum(),
                lines.stream().mapToLong(DailyLine::incidents).sum());
    }
}
