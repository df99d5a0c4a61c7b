package org.labourrights.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.reporting.reference.ReportingPeriod;

/**
 * Moves many obligations by one statement. The rows are locked before they change and their state is asked again, so an
 * obligation that is filed at the same moment is either filed or overdue, never both.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ObligationSweep {

    private static final String MOVE = """
            UPDATE reporting_obligation o
            SET state = '%1$s', updated_at = ?, updated_by = 'system', version = o.version + 1
            FROM (SELECT id FROM reporting_obligation WHERE state = '%2$s' AND %3$s
                  ORDER BY %4$s, id LIMIT ? FOR UPDATE) AS due
            WHERE o.id = due.id
            RETURNING o.id, o.obligation_no, o.uscc, o.urged_by, o.report_kind, o.period, o.due_on, o.state,
                      o.escalation_level, o.recipient_level, o.recipient_division, o.recipient_agency_ids,
                      o.division_path
            """;

    private static final String OPEN = MOVE.formatted("OPEN", "PLANNED", "open_on <= ?", "open_on");
    private static final String OVERDUE = MOVE.formatted("OVERDUE", "OPEN", "last_day < ?", "last_day");

    private final DataSource dataSource;
    private final Clock clock;

    ObligationSweep(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Opens up to {@code count} obligations whose period was over by the day. */
    List<ObligationFacts> open(LocalDate day, int count) {
        return move(OPEN, day, count);
    }

    /** Marks up to {@code count} open obligations whose last day lies before the day. */
    List<ObligationFacts> overdue(LocalDate day, int count) {
        return move(OVERDUE, day, count);
    }

    private List<ObligationFacts> move(String statement, LocalDate day, int count) {
        List<ObligationFacts> moved = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement move = connection.prepareStatement(statement)) {
            move.setObject(1, OffsetDateTime.now(clock));
            move.setObject(2, day);
            move.setInt(3, count);
            try (ResultSet rows = move.executeQuery()) {
                while (rows.next()) {
                    moved.add(facts(rows));
                }
            }
        } catch (SQLException e) {
            throw new ObligationStorageException("Moving obligations", e);
        }
        return moved;
    }

    private static ObligationFacts facts(ResultSet row) throws SQLException {
        return new ObligationFacts(
                row.getObject("id", UUID.class),
                row.getString("obligation_no"),
                new UnifiedSocialCreditCode(row.getString("uscc")),
                Arrays.stream(texts(row, "urged_by"))
                        .map(UnifiedSocialCreditCode::new)
                        .toList(),
                ReportKind.valueOf(row.getString("report_kind")),
                ReportingPeriod.parse(row.getString("period")),
                row.getObject("due_on", LocalDate.class),
                ObligationState.valueOf(row.getString("state")),
                row.getInt("escalation_level"),
                RecipientLevel.valueOf(row.getString("recipient_level")),
                new DivisionCode(row.getString("recipient_division")),
                List.of(texts(row, "recipient_agency_ids")),
                row.getString("division_path"));
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
