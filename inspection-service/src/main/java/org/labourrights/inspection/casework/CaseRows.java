package org.labourrights.inspection.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.labourrights.chassis.identifier.Yuan;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.privacy.FieldCipher;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.sql.Database;

/** What a case collects: causes, payments, transfers and what was done to have it carried out. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CaseRows {

    private final Database database;
    private final FieldCipher cipher;
    private final Stamps stamps;

    CaseRows(Database database, FieldCipher cipher, Stamps stamps) {
        this.database = database;
        this.cipher = cipher;
        this.stamps = stamps;
    }

    Optional<UUID> caseOf(String sourceRef) {
        return database.one(
                "SELECT case_id FROM case_cause WHERE source_ref = ?", row -> row.getObject(1, UUID.class), sourceRef);
    }

    void cause(InspectionCase one, CaseSource source, String sourceRef) {
        Stamp now = stamps.now();
        database.update(
                "INSERT INTO case_cause (id, case_id, division_path, source, source_ref, given_at, given_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                one.id(),
                one.divisionPath(),
                source,
                sourceRef,
                now.at(),
                now.by());
    }

    /** The case that a cause belonged to, if it still counted. */
    Optional<UUID> withdrawCause(String sourceRef) {
        return database.one(
                "UPDATE case_cause SET withdrawn_at = ? WHERE source_ref = ? AND withdrawn_at IS NULL RETURNING case_id",
                row -> row.getObject(1, UUID.class),
                stamps.now().at(),
                sourceRef);
    }

    boolean hasCause(UUID caseId) {
        return database.one(
                        "SELECT 1 FROM case_cause WHERE case_id = ? AND withdrawn_at IS NULL LIMIT 1",
                        row -> row.getInt(1),
                        caseId)
                .isPresent();
    }

    /** @return whether it was not known before */
    boolean payment(InspectionCase one, Yuan amount, LocalDate on, String sourceRef) {
        Stamp now = stamps.now();
        return database.update(
                        "INSERT INTO case_payment (id, case_id, division_path, amount, paid_on, source_ref, recorded_at,"
                                + " recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source_ref) DO NOTHING",
                        Ids.next(),
                        one.id(),
                        one.divisionPath(),
                        amount.value(),
                        on,
                        sourceRef,
                        now.at(),
                        now.by())
                == 1;
    }

    /** @return whether there was one that counted */
    boolean takePaymentBack(UUID caseId, UUID paymentId) {
        return database.update(
                        "UPDATE case_payment SET taken_back_at = ? WHERE id = ? AND case_id = ? AND taken_back_at IS NULL",
                        stamps.now().at(),
                        paymentId,
                        caseId)
                == 1;
    }

    Yuan paid(UUID caseId) {
        return database.one(
                        "SELECT coalesce(sum(amount), 0) FROM case_payment WHERE case_id = ? AND taken_back_at IS NULL",
                        row -> new Yuan(row.getBigDecimal(1)),
                        caseId)
                .orElse(Yuan.ZERO);
    }

    List<CaseView.Payment> payments(UUID caseId) {
        return database.list(
                "SELECT id, amount, paid_on, taken_back_at IS NOT NULL FROM case_payment WHERE case_id = ? ORDER BY id",
                row -> new CaseView.Payment(
                        row.getObject(1, UUID.class),
                        new Yuan(row.getBigDecimal(2)),
                        row.getObject(3, LocalDate.class),
                        row.getBoolean(4)),
                caseId);
    }

    void transfer(InspectionCase one, CaseTransfer wanted, LocalDate on) {
        Stamp now = stamps.now();
        database.update(
                "INSERT INTO case_transfer (id, case_id, division_path, to_agency_id, judicial, transferred_on, reason,"
                        + " recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                one.id(),
                one.divisionPath(),
                wanted.toAgencyId(),
                wanted.judicial(),
                on,
                cipher.encrypt(wanted.reason()),
                now.at(),
                now.by());
    }

    /** @return whether a transfer waited for its reply */
    boolean reply(UUID caseId, boolean accepted, LocalDate on) {
        return database.update(
                        "UPDATE case_transfer SET accepted = ?, replied_on = ? WHERE case_id = ? AND replied_on IS NULL"
                                + " AND transferred_on <= ?",
                        accepted,
                        on,
                        caseId,
                        on)
                == 1;
    }

    List<CaseView.Transfer> transfers(UUID caseId) {
        return database.list(
                "SELECT to_agency_id, judicial, transferred_on, accepted, replied_on FROM case_transfer WHERE case_id = ?"
                        + " ORDER BY id",
                row -> new CaseView.Transfer(
                        row.getString(1),
                        row.getBoolean(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, Boolean.class),
                        row.getObject(5, LocalDate.class)),
                caseId);
    }

    void execution(InspectionCase one, CaseExecution.Kind kind, LocalDate on) {
        Stamp now = stamps.now();
        database.update(
                "INSERT INTO case_execution (id, case_id, division_path, kind, on_day, recorded_at, recorded_by)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                Ids.next(),
                one.id(),
                one.divisionPath(),
                kind,
                on,
                now.at(),
                now.by());
    }

    List<CaseExecution> executions(UUID caseId) {
        return database.list(
                "SELECT kind, on_day FROM case_execution WHERE case_id = ? ORDER BY id",
                row -> new CaseExecution(
                        CaseExecution.Kind.valueOf(row.getString(1)), row.getObject(2, LocalDate.class)),
                caseId);
    }
}
