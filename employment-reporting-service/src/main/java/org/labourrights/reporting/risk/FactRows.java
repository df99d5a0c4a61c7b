package org.labourrights.reporting.risk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.sql.Database;

/** Facts that other services found, append-only. */
@ApplicationScoped
class FactRows {
    private final Database database;

    FactRows(Database database) {
        this.database = database;
    }

    void append(RiskFact fact) {
        database.update(
                """
                INSERT INTO risk_fact (event_id, type, uscc, division_path, reference, kind, workers, occurred_on)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (event_id) DO NOTHING""",
                fact.eventId(),
                fact.type(),
                fact.uscc().value(),
                fact.divisionPath(),
                fact.reference(),
                fact.kind(),
                fact.workers(),
                fact.occurredOn());
    }

    /**
     * {@code type reference} of each fact of those days. A publication that was withdrawn, a listing that ended and an
     * emergency that is over are none any more.
     */
    List<String> references(UnifiedSocialCreditCode uscc, LocalDate from, LocalDate to) {
        return database.list("""
                SELECT DISTINCT type || ' ' || reference FROM risk_fact f WHERE uscc = ? AND occurred_on BETWEEN ? AND ?
                    AND NOT EXISTS (
                        SELECT FROM risk_fact w WHERE w.uscc = f.uscc AND w.reference = f.reference
                            AND (f.type, w.type) IN (('violation.published.v1', 'violation.withdrawn.v1'),
                                ('emergency.activated.v1', 'emergency.closed.v1'),
                                ('blacklist.listed.v1', 'blacklist.removed.v1'))
                            AND (f.type <> 'blacklist.listed.v1' OR w.occurred_on >= f.occurred_on))
                ORDER BY 1 LIMIT 1000""", row -> row.getString(1), uscc.value(), from, to);
    }
}
