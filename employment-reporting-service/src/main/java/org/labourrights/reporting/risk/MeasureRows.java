package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.sql.Database;

/** Measures taken on warnings, append-only. */
@ApplicationScoped
class MeasureRows {
    private final Database database;

    MeasureRows(Database database) {
        this.database = database;
    }

    void append(RiskWarning warning, RiskMeasure measure) {
        database.update(
                """
                INSERT INTO risk_measure (id, warning_id, division_path, kind, taken_on, in_time, note, recorded_at,
                    recorded_by)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                measure.id(),
                warning.id(),
                warning.divisionPath(),
                measure.kind(),
                measure.takenOn(),
                measure.inTime(),
                measure.note(),
                measure.recordedAt(),
                measure.recordedBy());
    }

    /** In the order in which they were recorded. */
    List<RiskMeasure> of(UUID warning) {
        return database.list(
                """
                SELECT id, kind, taken_on, in_time, note, recorded_at, recorded_by FROM risk_measure
                WHERE warning_id = ? ORDER BY id LIMIT 1000""",
                row -> new RiskMeasure(
                        row.getObject("id", UUID.class),
                        MeasureKind.valueOf(row.getString("kind")),
                        row.getObject("taken_on", LocalDate.class),
                        row.getObject("in_time", Boolean.class),
                        row.getString("note"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getString("recorded_by")),
                warning);
    }
}
