package org.labourrights.reporting.layoff.daily;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.division.Division;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.rollup.StatisticsPlace;
import org.labourrights.chassis.scope.PathRange;
import org.labourrights.chassis.sql.Database;
import org.labourrights.reporting.reference.ReportingPeriod;

/** Which divisions reported their layoffs day by day, and which days are missing. */
@ApplicationScoped
class DailyReportStatistic {

    private static final String COUNT = """
            SELECT division_code,
                   count(*) FILTER (WHERE state = 'FILED') AS filed,
                   count(*) FILTER (WHERE state = 'FILED_LATE') AS late,
                   count(*) FILTER (WHERE state = 'MISSING') AS missing,
                   count(*) FILTER (WHERE state = 'DUE') AS due,
                   count(*) FILTER (WHERE zero_report) AS zero,
                   coalesce(sum((SELECT sum((line ->> 'today')::int) FROM jsonb_array_elements(enterprises) AS line)), 0)
                       AS laid_off
            FROM daily_layoff_report
            WHERE division_path >= ? AND division_path < ? AND report_date BETWEEN ? AND ? AND state <> 'RELEASED'
            GROUP BY division_code
            ORDER BY division_code
            """;

    private final Database database;
    private final StatisticsPlace place;
    private final Clock clock;

    DailyReportStatistic(Database database, StatisticsPlace place, Clock clock) {
        this.database = database;
        this.place = place;
        this.clock = clock;
    }

    /**
     * The days of one division.
     *
     * @param missing days whose cut-off passed without a report
     * @param dueCount days whose cut-off has not come
     * @param laidOff who left, by the filed reports
     */
    @Schema(name = "ReportingDailyLayoffRow")
    record Row(
            DivisionCode divisionCode,
            long filed,
            long filedLate,
            long missing,
            long dueCount,
            long zeroReportCount,
            long laidOff) {
        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    new DivisionCode(row.getString("division_code")),
                    row.getLong("filed"),
                    row.getLong("late"),
                    row.getLong("missing"),
                    row.getLong("due"),
                    row.getLong("zero"),
                    row.getLong("laid_off"));
        }
    }

    /** The answer: one row for each division that owed reports. */
    @Schema(name = "ReportingDailyLayoffStatistic", description = "每日一报报送情况 Which days were reported")
    record View(
            Instant asOf,
            DivisionCode division,
            @Schema(examples = "呼和浩特市") String divisionName,
            @Schema(examples = "2026Q3") String period,
            List<Row> rows) {}

    @Transactional
    View read(@Nullable DivisionCode asked, ReportingPeriod period) {
        Division division = place.of(asked);
        PathRange range = PathRange.below(place.path(division.code()));
        List<Row> rows = database.list(COUNT, Row::of, range.from(), range.to(), period.start(), period.end());
        return new View(clock.instant(), division.code(), division.name(), period.code(), rows);
    }
}
