package org.labourrights.reporting.layoff.daily;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.sql.StoredJson;

/** What daily reports said before they were corrected; written once and never changed. */
@ApplicationScoped
class DailyRevisions {

    private static final String KEEP = """
            INSERT INTO daily_layoff_report_revision
                (report_id, revision, division_path, zero_report, enterprises, reason, replaced_at, replaced_by)
            VALUES (?, ?, ?, ?, ?::jsonb, ?, ?, ?)
            """;

    private static final String OF_REPORT = """
            SELECT revision, zero_report, enterprises, reason, replaced_at FROM daily_layoff_report_revision
            WHERE report_id = ? ORDER BY revision LIMIT ?
            """;

    private final Database database;
    private final StoredJson json;

    DailyRevisions(Database database, StoredJson json) {
        this.database = database;
        this.json = json;
    }

    /** Keeps what a filed report says now. */
    void keep(DailyLayoffReport report, String reason, Stamp replaced) {
        database.update(
                KEEP,
                report.id(),
                report.revision(),
                report.divisionPath(),
                report.zeroReport().orElseThrow(),
                write(report.enterprises()),
                reason,
                replaced.at(),
                replaced.by());
    }

    /** What was filed first comes first. */
    List<DailyRevision> of(UUID report, int count) {
        return database.list(OF_REPORT, this::read, report, count);
    }

    private DailyRevision read(ResultSet row) throws SQLException {
        return new DailyRevision(
                row.getInt("revision"),
                row.getBoolean("zero_report"),
                lines(row.getString("enterprises")),
                row.getString("reason"),
                row.getObject("replaced_at", OffsetDateTime.class).toInstant());
    }

    private String write(List<DailyLine> lines) {
        return json.write(lines);
    }

    private List<DailyLine> lines(String text) {
        return json.read(text, new TypeReference<List<DailyLine>>() {});
    }
}
