package org.labourrights.chassis.policy;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import org.labourrights.chassis.sql.Database;

/** Writes policy rows, in the transaction of the change. Each write is a new revision, so that replicas notice it. */
@Singleton
class PolicyWrites {
    private static final String INSERT = """
            INSERT INTO policy_item (id, division_code, key, value, unit, valid_from, valid_to, source_tag, origin,
                                     recorded_by, recorded_at, reason)
            VALUES (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String UPDATE = "UPDATE policy_item SET revision = nextval('policy_revision'), ";

    // To its own end or to the next row in force, whichever comes first.
    private static final String GO_ON = """
            UPDATE policy_item a
            SET valid_to = least(a.end_before, n.valid_from - 1),
                ended_by = CASE WHEN n.valid_from <= coalesce(a.end_before, 'infinity') THEN n.id END,
                end_before = CASE WHEN n.valid_from <= coalesce(a.end_before, 'infinity') THEN a.end_before END,
                revision = nextval('policy_revision')
            FROM policy_item b LEFT JOIN LATERAL (
                SELECT id, valid_from FROM policy_item
                WHERE key = b.key AND division_code = b.division_code AND voided_at IS NULL
                  AND valid_from > b.valid_from
                ORDER BY valid_from LIMIT 1) n ON true
            WHERE b.id = ? AND a.ended_by = b.id AND a.voided_at IS NULL
            """;

    private final Database database;

    PolicyWrites(Database database) {
        this.database = database;
    }

    /** One writer at a time until the end of the transaction: replicas that start together seed one after the other. */
    void lock() {
        database.list("SELECT pg_advisory_xact_lock(hashtext('policy_item'))", row -> 0);
    }

    void insert(PolicyRecord row) {
        PolicyItem item = row.item();
        database.update(
                INSERT,
                item.id(),
                item.division().value(),
                item.key(),
                item.value().toString(),
                item.unit(),
                item.validFrom(),
                item.validTo(),
                item.sourceTag(),
                row.origin(),
                row.recordedBy(),
                row.recordedAt(),
                row.reason());
    }

    /** Ends a row because another begins; voiding the other one lets it go on to where it would have ended. */
    void endBy(PolicyRecord row, PolicyItem successor) {
        database.update(
                UPDATE + "end_before = CASE WHEN ended_by IS NULL THEN valid_to ELSE end_before END, ended_by = ?,"
                        + " valid_to = ? WHERE id = ?",
                successor.id(),
                successor.validFrom().minusDays(1),
                row.id());
    }

    /** Remembers that an inserted row ends where it does because a later one was there already. */
    void endedBy(UUID id, UUID later) {
        database.update(UPDATE + "ended_by = ? WHERE id = ?", later, id);
    }

    /** Ends a row without a successor; whatever ended it before no longer does. */
    void close(UUID id, LocalDate validTo, PolicyNote note) {
        database.update(
                UPDATE + "valid_to = ?, ended_by = NULL, end_before = NULL, closed_at = ?, closed_by = ?,"
                        + " close_reason = ? WHERE id = ?",
                validTo,
                note.at(),
                note.by(),
                note.reason(),
                id);
    }

    /** Takes a row back; the one that ended for its sake goes on. */
    void voided(UUID id, PolicyNote note) {
        database.update(
                UPDATE + "voided_at = ?, voided_by = ?, void_reason = ? WHERE id = ?",
                note.at(),
                note.by(),
                note.reason(),
                id);
        database.update(GO_ON, id);
    }

    void replaced(UUID id, UUID by) {
        database.update(UPDATE + "replaced_by = ? WHERE id = ?", by, id);
    }
}
