package org.labourrights.reporting.layoff.daily;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The sums of a county's day. */
@Schema(name = "ReportingDailyLayoffTotals", description = "合计 Sums of a day")
record DailyTotals(long enterprises, int cumulativeLaidOff, int today, int remaining, int incidents) {
    static DailyTotals of(List<DailyLine> lines) {
        return new DailyTotals(
                lines.stream().map(DailyLine::uscc).distinct().count(),
                lines.stream().mapToInt(DailyLine::cumulativeLaidOff).sum(),
                lines.stream().mapToInt(DailyLine::today).sum(),
                lines.stream().mapToInt(DailyLine::remaining).sum(),
                lines.stream().mapToInt(DailyLine::incidents).sum());
    }
}
