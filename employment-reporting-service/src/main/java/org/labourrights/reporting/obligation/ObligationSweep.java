package org.labourrights.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.DivisionCode;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.sql.Database;
import org.labourrights.reporting.reference.ReportingPeriod;

/**
 * Moves many obligations by one statement. The rows are locked before they change and their state is asked again, so an
 * obligation that is filed at the same moment is either filed or overdue, never both.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ObligationSweep {

    // Without a position everything lies behind it.
    private static final String DUE = """
            SELECT id FROM reporting_obligation
            WHERE state = '%1$s' AND %2$s
              AND (%3$s, id) > (coalesce(?, '-infinity'::date), coalesce(?, '00000000-0000-0000-0000-000000000000'::uuid))
            ORDER BY %3$s, id LIMIT ?
            """;

    private static final String ONE = "SELECT id FROM reporting_obligation WHERE state = '%1$s' AND %2$s AND id = ?";

    /** What {@link #facts} reads of the row {@code o}. */
    static final String FACTS = """
            o.id, o.obligation_no, o.uscc, o.urged_by, o.report_kind, o.period, o.due_on, o.state, o.escalation_level,
            o.recipient_level, o.recipient_division, o.recipient_agency_ids, o.division_path""";

    private static final String MOVE = """
            UPDATE reporting_obligation o
            SET state = '%1$s', updated_at = ?, updated_by = 'system', version = o.version + 1
            FROM (%2$s FOR UPDATE) AS due
            WHERE o.id = due.id
            RETURNING
            """ + FACTS;

    private final Database database;
    private final Clock clock;

    ObligationSweep(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An obligation whose turn it is. */
    record Due(UUID id, LocalDate day, String divisionPath) {}

    /** Moves up to {@code count} obligations that the day concerns, those behind the chunk's position. */
    List<ObligationFacts> move(ObligationMove move, Chunk chunk, int count) {
        return moved(move, dueSql(move), chunk.day(), chunk.afterDay(), chunk.afterId(), count);
    }

    /** Moves this obligation, if the day still concerns it. */
    List<ObligationFacts> moveOne(ObligationMove move, LocalDate day, UUID id) {
        return moved(move, ONE.formatted(move.from(), move.due()), day, id);
    }

    /** The obligations that {@link #move} would move; they are not locked. */
    List<Due> due(ObligationMove move, Chunk chunk, int count) {
        String sql = "SELECT o.id, o." + move.dayColumn() + " AS day, o.division_path FROM (" + dueSql(move)
                + ") AS due JOIN reporting_obligation o ON o.id = due.id ORDER BY day, o.id";
        return database.list(
                sql,
                row -> new Due(
                        row.getObject("id", UUID.class),
                        row.getObject("day", LocalDate.class),
                        row.getString("division_path")),
                chunk.day(),
                chunk.afterDay(),
                chunk.afterId(),
                count);
    }

    private static String dueSql(ObligationMove move) {
        return DUE.formatted(move.from(), move.due(), move.dayColumn());
    }

    private List<ObligationFacts> moved(ObligationMove move, String due, @Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>();
        all.add(clock.instant());
        all.addAll(Arrays.asList(values));
        return database.list(MOVE.formatted(move.target(), due), ObligationSweep::facts, all.toArray());
    }

    static ObligationFacts facts(ResultSet row) throws SQLException {
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
