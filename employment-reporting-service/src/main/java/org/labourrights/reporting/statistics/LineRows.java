package org.labourrights.reporting.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.rollup.Counts;
import org.labourrights.chassis.sql.Database;
import org.labourrights.reporting.statistics.ReportedLine.Cell;

/** Headcount lines of accepted reports. */
@ApplicationScoped
class LineRows {
    /** Locks of one period are spread over this many; reports with no employer in common rarely wait for each other. */
    private static final int LOCKS = 64;

    private final Database database;

    LineRows(Database database) {
        this.database = database;
    }

    /** Makes concurrent acceptances that speak of the same employers queue, until the end of the transaction. */
    void lock(String period, Collection<UnifiedSocialCreditCode> employers) {
        employers.stream()
                .map(uscc -> Math.floorMod(uscc.value().hashCode(), LOCKS))
                .distinct()
                .sorted()
                .forEach(slot ->
                        database.list("SELECT pg_advisory_xact_lock(?, ?)", row -> "", period.hashCode(), slot));
    }

    /** Employers that the obligation's report in force speaks of. */
    List<UnifiedSocialCreditCode> employersOf(UUID obligation) {
        return database.list(
                "SELECT DISTINCT employer_uscc FROM statistic_line WHERE obligation_id = ?",
                row -> new UnifiedSocialCreditCode(row.getString(1)),
                obligation);
    }

    List<ReportedLine> of(String period, Collection<UnifiedSocialCreditCode> employers) {
        return database.list(
                """
                SELECT employer_uscc, obligation_id, division, division_path, industry, occupation, relation,
                       reporter_uscc, accepted_at, counts
                FROM statistic_line WHERE period = ? AND employer_uscc = ANY (?)""",
                LineRows::read,
                period,
                employers.stream().map(UnifiedSocialCreditCode::value).toList());
    }

    /** Puts the lines of an obligation's report in the place of those of its report before. */
    void replace(String period, UUID obligation, Collection<ReportedLine> lines) {
        database.update("DELETE FROM statistic_line WHERE obligation_id = ?", obligation);
        database.batch("""
                INSERT INTO statistic_line (period, employer_uscc, obligation_id, division, occupation, relation,
                    reporter_uscc, industry, division_path, accepted_at, counts)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", lines.stream().map(line -> row(period, line)).toList());
    }

    private static @Nullable Object[] row(String period, ReportedLine line) {
        Cell cell = line.cell();
        return new @Nullable Object[] {
            period,
            line.employer().value(),
            line.obligation(),
            cell.division(),
            cell.occupation(),
            cell.relation(),
            line.reporter().value(),
            cell.industry(),
            cell.divisionPath(),
            line.acceptedAt(),
            line.counts()
        };
    }

    private static ReportedLine read(ResultSet row) throws SQLException {
        return new ReportedLine(
                new UnifiedSocialCreditCode(row.getString("employer_uscc")),
                row.getObject("obligation_id", UUID.class),
                new Cell(
                        row.getString("division"),
                        row.getString("division_path"),
                        row.getString("industry"),
                        row.getString("occupation"),
                        row.getString("relation")),
                new UnifiedSocialCreditCode(row.getString("reporter_uscc")),
                row.getObject("accepted_at", OffsetDateTime.class).toInstant(),
                Counts.read(row));
    }
}
