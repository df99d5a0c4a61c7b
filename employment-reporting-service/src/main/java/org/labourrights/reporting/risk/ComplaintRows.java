package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.sql.Database;
import org.labourrights.reporting.risk.ReportFigures.Arrears;
import org.labourrights.reporting.risk.RiskInputs.Complaints;

/** Leads and mediation cases as the other services report them. */
@ApplicationScoped
class ComplaintRows {
    // Each event fills its own columns; what is known is never taken back by an event that does not say it.
    private static final String MERGE = """
            INSERT INTO risk_complaint AS c (reference, kind, uscc, platform_uscc, division_path, counting_id, received_on,
                accepted_on, confirmed_on, confirmed_workers, confirmed_amount, paid_workers, remaining, remaining_at, closed_on, outcome)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (reference) DO UPDATE
            SET uscc = coalesce(c.uscc, excluded.uscc),
                platform_uscc = coalesce(excluded.platform_uscc, c.platform_uscc),
                counting_id = coalesce(c.counting_id, excluded.counting_id),
                received_on = coalesce(c.received_on, excluded.received_on),
                accepted_on = coalesce(c.accepted_on, excluded.accepted_on),
                confirmed_on = coalesce(excluded.confirmed_on, c.confirmed_on),
                confirmed_workers = coalesce(excluded.confirmed_workers, c.confirmed_workers),
                confirmed_amount = coalesce(excluded.confirmed_amount, c.confirmed_amount),
                paid_workers = c.paid_workers + excluded.paid_workers,
                remaining = CASE WHEN excluded.remaining_at >= coalesce(c.remaining_at, excluded.remaining_at)
                                 THEN excluded.remaining ELSE c.remaining END,
                remaining_at = greatest(c.remaining_at, excluded.remaining_at),
                closed_on = coalesce(excluded.closed_on, c.closed_on),
                outcome = coalesce(excluded.outcome, c.outcome)
            RETURNING uscc, platform_uscc, known_on
            """;
    private static final String OF_ENTERPRISE =
            "(SELECT * FROM risk_complaint WHERE uscc = ? UNION SELECT * FROM risk_complaint WHERE platform_uscc = ?)";
    // A lead and the case that grew out of it share the counting id; the lead, the earlier one, is what is counted.
    // What
    // became of it does not matter, save that a duplicate is the same complaint once more.
    private static final String COUNT = """
            SELECT count(*) FILTER (WHERE kind = 'LEAD') AS leads, count(*) FILTER (WHERE kind = 'MEDIATION') AS disputes
            FROM (SELECT DISTINCT ON (coalesce(counting_id, reference)) kind FROM %s AS c
                  WHERE known_on BETWEEN ? AND ? AND outcome IS DISTINCT FROM 'DUPLICATE'
                  ORDER BY coalesce(counting_id, reference), kind) AS once
            """.formatted(OF_ENTERPRISE);
    private static final String OWED = """
            SELECT coalesce(sum(greatest(confirmed_workers - paid_workers, 0)), 0) AS workers,
                   coalesce(sum(coalesce(remaining, confirmed_amount)), 0) AS amount
            FROM %s AS c
            WHERE confirmed_on BETWEEN ? AND ? AND coalesce(remaining, confirmed_amount) > 0
              AND (outcome IS NULL OR NOT outcome = ANY (?))
            """.formatted(OF_ENTERPRISE);

    private final Database database;

    ComplaintRows(Database database) {
        this.database = database;
    }

    /** Whom a complaint concerns, as far as known by now. */
    record Concerned(
            @Nullable UnifiedSocialCreditCode employer,
            @Nullable UnifiedSocialCreditCode platform,
            @Nullable LocalDate knownOn) {}

    Concerned merge(Complaint part) {
        return database.one(
                        MERGE,
                        ComplaintRows::concerned,
                        part.reference(),
                        part.kind(),
                        value(part.uscc()),
                        value(part.platformUscc()),
                        part.divisionPath(),
                        part.countingId(),
                        part.receivedOn(),
                        part.acceptedOn(),
                        part.confirmedOn(),
                        part.confirmedWorkers(),
                        part.confirmedAmount(),
                        part.paidWorkers(),
                        part.remaining(),
                        part.remainingAt(),
                        part.closedOn(),
                        part.outcome())
                .orElseThrow();
    }

    /**
     * Leads and disputes that became known on those days.
     *
     * @param reported disputes by the enterprise's own count
     */
    Complaints count(UnifiedSocialCreditCode uscc, LocalDate from, LocalDate to, long reported) {
        return database.one(
                        COUNT,
                        row -> new Complaints(row.getLong("leads"), row.getLong("disputes"), reported),
                        uscc.value(),
                        uscc.value(),
                        from,
                        to)
                .orElseThrow();
    }

    /** What confirmed leads of those days still wait for. */
    Arrears owed(UnifiedSocialCreditCode uscc, LocalDate from, LocalDate to, List<String> uncounted) {
        return database.one(
                        OWED,
                        row -> new Arrears(row.getLong("workers"), row.getBigDecimal("amount")),
                        uscc.value(),
                        uscc.value(),
                        from,
                        to,
                        uncounted)
                .orElse(new Arrears(0, BigDecimal.ZERO));
    }

    /** Numbers of the complaints that were counted, for the references of an assessment. */
    List<String> references(UnifiedSocialCreditCode uscc, LocalDate from, LocalDate to) {
        return database.list(
                "SELECT reference FROM " + OF_ENTERPRISE + """
                 AS c WHERE known_on BETWEEN ? AND ? OR confirmed_on BETWEEN ? AND ?
                ORDER BY reference LIMIT 1000""",
                row -> row.getString(1),
                uscc.value(),
                uscc.value(),
                from,
                to,
                from,
                to);
    }

    private static Concerned concerned(ResultSet row) throws SQLException {
        return new Concerned(
                code(row.getString("uscc")),
                code(row.getString("platform_uscc")),
                row.getObject("known_on", LocalDate.class));
    }

    private static @Nullable UnifiedSocialCreditCode code(@Nullable String text) {
        return text == null ? null : new UnifiedSocialCreditCode(text);
    }

    private static @Nullable String value(@Nullable UnifiedSocialCreditCode uscc) {
        return uscc == null ? null : uscc.value();
    }
}
