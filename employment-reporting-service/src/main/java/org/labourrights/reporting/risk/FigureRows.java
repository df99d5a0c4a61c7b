package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.sql.Database;

/** Sums of accepted reports, one row an enterprise and period. */
@ApplicationScoped
class FigureRows {
    private static final String COLUMNS =
            "uscc, period, period_start, period_end, division_path, report_id, report_version, obligation_no, accepted_at, figures";

    // An older acceptance never replaces a newer one, whatever order they are handled in.
    private static final String SAVE = """
            INSERT INTO risk_figures AS f (%s) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            ON CONFLICT (uscc, period) DO UPDATE
            SET division_path = excluded.division_path, report_id = excluded.report_id,
                report_version = excluded.report_version, obligation_no = excluded.obligation_no,
                accepted_at = excluded.accepted_at, figures = excluded.figures
            WHERE f.accepted_at <= excluded.accepted_at
            """.formatted(COLUMNS);

    private final Database database;
    private final RiskJson json;

    FigureRows(Database database, RiskJson json) {
        this.database = database;
        this.json = json;
    }

    void save(StoredFigures figures) {
        database.update(
                SAVE,
                figures.uscc().value(),
                figures.period(),
                figures.periodStart(),
                figures.periodEnd(),
                figures.divisionPath(),
                figures.reportId(),
                figures.reportVersion(),
                figures.obligationNo(),
                figures.acceptedAt(),
                json.write(figures.figures()));
    }

    Optional<StoredFigures> find(UnifiedSocialCreditCode uscc, String period) {
        return database.one(
                "SELECT " + COLUMNS + " FROM risk_figures WHERE uscc = ? AND period = ?",
                this::read,
                uscc.value(),
                period);
    }

    /** The latest period with a report, and with it every one that contains the day; newest first. */
    List<StoredFigures> touchedBy(UnifiedSocialCreditCode uscc, LocalDate day) {
        return database.list("SELECT " + COLUMNS + """
                 FROM risk_figures
                WHERE uscc = ? AND ((period_start <= ? AND period_end >= ?)
                                    OR period_end = (SELECT max(period_end) FROM risk_figures WHERE uscc = ?))
                ORDER BY period_end DESC, period""", this::read, uscc.value(), day, day, uscc.value());
    }

    private StoredFigures read(ResultSet row) throws SQLException {
        return new StoredFigures(
                new UnifiedSocialCreditCode(row.getString("uscc")),
                row.getString("period"),
                row.getObject("period_start", LocalDate.class),
                row.getObject("period_end", LocalDate.class),
                row.getString("division_path"),
                row.getObject("report_id", UUID.class),
                row.getInt("report_version"),
                row.getString("obligation_no"),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
                json.read(row.getString("figures"), ReportFigures.class));
    }
}
