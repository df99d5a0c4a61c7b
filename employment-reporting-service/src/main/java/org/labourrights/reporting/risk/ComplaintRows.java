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
    private static final String TOLD = """
            UPDATE risk_complaint
            SET uscc = ?, platform_uscc = ?, division_path = ?, counting_id = ?, received_on = ?, accepted_on = ?,
                confirmed_on = ?, confirmed_workers = ?, confirmed_amount = ?, paid_workers = ?, remaining = ?,
                closed_on = ?, outcome = ?, merged_into = ?
            WHERE reference = ?
            RETURNING uscc, platform_uscc, known_on
            """;
    private static final String OF_ENTERPRISE =
            "(SELECT * FROM risk_complaint WHERE uscc = ? UNION SELECT * FROM risk_complaint WHERE platform_uscc = ?)";
    // A lead and the case that grew out of it share the counting id; the lead, the earlier one, is what is counted. A
    // merged lead and its cases are one matter with the lead that goes on. What became of it does not matter, save that
    // a duplicate is the same complaint once more.
    private static final String COUNT = """
            WITH RECURSIVE ours AS (SELECT * FROM %s AS c),
                 up (reference, lead) AS (
                     SELECT o.reference, coalesce(l.reference, o.reference)
                     FROM ours o LEFT JOIN risk_complaint l
                         ON o.kind = 'MEDIATION' AND l.kind = 'LEAD' AND l.counting_id = o.counting_id
                     UNION
                     SELECT up.reference, l.merged_into
                     FROM up JOIN risk_complaint l ON l.reference = up.lead WHERE l.merged_into IS NOT NULL),
                 matter AS (
                     SELECT up.reference, min(coalesce(l.counting_id, l.reference)) AS id
                     FROM up JOIN risk_complaint l ON l.reference = up.lead WHERE l.merged_into IS NULL
                     GROUP BY up.reference)
            SELECT count(*) FILTER (WHERE kind = 'LEAD') AS leads, count(*) FILTER (WHERE kind = 'MEDIATION') AS disputes
            FROM (SELECT DISTINCT ON (matter.id) kind FROM ours JOIN matter USING (reference)
                  WHERE known_on BETWEEN ? AND ? AND merged_into IS NULL AND outcome IS DISTINCT FROM 'DUPLICATE'
                  ORDER BY matter.id, kind) AS once
            """.formatted(OF_ENTERPRISE);
    // The sums of a merged lead are among those of the lead that goes on.
    private static final String OWED = """
            SELECT coalesce(sum(greatest(confirmed_workers - paid_workers, 0)), 0) AS workers,
                   coalesce(sum(coalesce(remaining, confirmed_amount)), 0) AS amount
            FROM %s AS c
            WHERE confirmed_on BETWEEN ? AND ? AND coalesce(remaining, confirmed_amount) > 0 AND merged_into IS NULL
              AND (outcome IS NULL OR NOT outcome = ANY (?))
            """.formatted(OF_ENTERPRISE);

    private final Database database;
    private final ComplaintPartRows parts;

    ComplaintRows(Database database, ComplaintPartRows parts) {
        this.database = database;
        this.parts = parts;
    }

    /** Whom a complaint concerns, as far as known by now. */
    record Concerned(
            @Nullable UnifiedSocialCreditCode employer,
            @Nullable UnifiedSocialCreditCode platform,
            @Nullable LocalDate knownOn) {}

    /** Adds the part and tells the complaint anew; whoever adds another one meanwhile waits. */
    Concerned merge(ComplaintPart part) {
        ComplaintPart.Subject subject = part.subject();
        database.update(
                "INSERT INTO risk_complaint (reference, kind, division_path) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                subject.reference(),
                subject.kind(),
                subject.divisionPath());
        database.one(
                "SELECT reference FROM risk_complaint WHERE reference = ? FOR UPDATE",
                row -> row.getString(1),
                subject.reference());
        parts.append(part);
        return save(ComplaintRule.of(parts.of(subject.reference())));
    }

    private Concerned save(Complaint told) {
        LeadMoney money = told.money();
        return database.one(
                        TOLD,
                        ComplaintRows::concerned,
                        value(told.uscc()),
                        value(told.platformUscc()),
                        told.divisionPath(),
                        told.countingId(),
                        told.receivedOn(),
                        told.acceptedOn(),
                        money.confirmedOn(),
                        money.confirmedWorkers(),
                        money.confirmed(),
                        Math.max(0, money.paidWorkers()),
                        money.remaining(),
                        told.closedOn(),
                        told.outcome(),
                        told.mergedInto(),
                        told.reference())
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
                 AS c WHERE merged_into IS NULL AND (known_on BETWEEN ? AND ? OR confirmed_on BETWEEN ? AND ?)
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
