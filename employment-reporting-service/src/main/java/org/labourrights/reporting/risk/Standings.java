package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.sql.Database;
import org.labourrights.kernel.directory.RiskLevel;

/** Standings, one row an enterprise: computations of one enterprise queue on it, so that levels are counted in order. */
@ApplicationScoped
class Standings {
    private final Database database;

    Standings(Database database) {
        this.database = database;
    }

    /** The standing, created when it is the first, locked until the end of the transaction. */
    Standing lock(UnifiedSocialCreditCode uscc, String divisionPath) {
        database.update(
                "INSERT INTO risk_standing (uscc, division_path) VALUES (?, ?) ON CONFLICT (uscc) DO NOTHING",
                uscc.value(),
                divisionPath);
        return database.one("""
                        SELECT uscc, period, period_end, levels, held_level, reported_level, warning_id FROM risk_standing
                        WHERE uscc = ? FOR UPDATE""", Standings::read, uscc.value()).orElseThrow();
    }

    void save(Standing standing, String divisionPath) {
        database.update(
                """
                UPDATE risk_standing SET division_path = ?, period = ?, period_end = ?, levels = ?, held_level = ?,
                    reported_level = ?, warning_id = ?
                WHERE uscc = ?""",
                divisionPath,
                standing.period(),
                standing.periodEnd(),
                standing.levels(),
                standing.heldLevel(),
                standing.reportedLevel(),
                standing.warningId(),
                standing.uscc().value());
    }

    private static Standing read(ResultSet row) throws SQLException {
        List<RiskLevel> levels = Arrays.stream((String[]) row.getArray("levels").getArray())
                .map(RiskLevel::valueOf)
                .toList();
        String reported = row.getString("reported_level");
        return new Standing(
                new UnifiedSocialCreditCode(row.getString("uscc")),
                row.getString("period"),
                row.getObject("period_end", LocalDate.class),
                levels,
                RiskLevel.valueOf(row.getString("held_level")),
                reported == null ? null : RiskLevel.valueOf(reported),
                row.getObject("warning_id", UUID.class));
    }
}
