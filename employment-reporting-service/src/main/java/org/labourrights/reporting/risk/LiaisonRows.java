package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.paging.Cursor;
import org.labourrights.chassis.paging.PageRequest;
import org.labourrights.chassis.sql.Database;
import org.labourrights.kernel.directory.RiskLevel;

/** What stands on the list of a liaison officer (定点联系人). */
@ApplicationScoped
class LiaisonRows {
    // Served by enterprise_by_liaison; an officer has few enterprises, whatever the size of the ledger.
    private static final String LISTED = """
            SELECT e.id, e.uscc, e.name, e.division_path, e.credit_level, s.period, s.period_end,
                coalesce(s.held_level, 'GREEN') AS held_level, w.id AS warning_id, w.due_on
            FROM enterprise e
            LEFT JOIN risk_standing s ON s.uscc = e.uscc
            LEFT JOIN risk_warning w ON w.id = s.warning_id AND w.state <> 'CLEARED'
            WHERE e.liaison_officer_id = ? AND (s.held_level <> 'GREEN' OR w.id IS NOT NULL OR e.credit_level = 'C')
            """;

    private final Database database;

    LiaisonRows(Database database) {
        this.database = database;
    }

    /**
     * @param periodEnd last day of the latest assessed period; null before the first assessment
     * @param dueOn until when the open warning asks for its reaction
     */
    record Listed(
            UUID id,
            UnifiedSocialCreditCode uscc,
            String name,
            String divisionPath,
            boolean creditC,
            @Nullable String period,
            @Nullable LocalDate periodEnd,
            RiskLevel heldLevel,
            @Nullable UUID warningId,
            @Nullable LocalDate dueOn) {}

    /** By division and id, as far as the caller's scope reaches. */
    List<Listed> of(String officer, PageRequest page) {
        List<String> after = page.after(2);
        StringBuilder sql = new StringBuilder(LISTED);
        List<@Nullable Object> values = new ArrayList<>(List.of(officer));
        if (!after.isEmpty()) {
            sql.append(" AND (e.division_path, e.id) > (?, ?)");
            values.add(after.getFirst());
            values.add(Cursor.id(after.getLast()));
        }
        sql.append(" ORDER BY e.division_path, e.id LIMIT ?");
        values.add(page.fetch());
        return database.list(sql.toString(), LiaisonRows::read, values.toArray());
    }

    private static Listed read(ResultSet row) throws SQLException {
        return new Listed(
                row.getObject("id", UUID.class),
                UnifiedSocialCreditCode.unchecked(row.getString("uscc")),
                row.getString("name"),
                row.getString("division_path"),
                "C".equals(row.getString("credit_level")),
                row.getString("period"),
                row.getObject("period_end", LocalDate.class),
                RiskLevel.valueOf(row.getString("held_level")),
                row.getObject("warning_id", UUID.class),
                row.getObject("due_on", LocalDate.class));
    }
}
