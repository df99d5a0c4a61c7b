package org.labourrights.kernel.document.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.privacy.AccessPurpose;
import org.labourrights.chassis.privacy.FieldCipher;
import org.labourrights.chassis.privacy.PersonalDataAccess;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.sql.Database;
import org.labourrights.kernel.document.Addressee;
import org.labourrights.kernel.document.IssuedDocument;
import org.labourrights.kernel.document.ServiceMethod;
import org.labourrights.kernel.document.TakeBack;
import org.labourrights.kernel.document.TakenBack;

/** The proofs of service; people and their words are encrypted on their way. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ProofsOfService {

    private static final String WRITE = """
            INSERT INTO proof_of_service (id, document_id, addressee, method, served, on_day, effective_on, received_by,
                                          refusal, witnesses, recorded_at, recorded_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String OF_DOCUMENT = """
            SELECT id, addressee, method, served, on_day, effective_on, received_by, refusal, witnesses, recorded_at,
                   recorded_by, taken_back_at, taken_back_by, taken_back_reason
            FROM proof_of_service WHERE document_id = ? ORDER BY id
            """;

    private static final String TAKE_BACK = """
            UPDATE proof_of_service SET taken_back_at = ?, taken_back_by = ?, taken_back_reason = ?
            WHERE id = ? AND taken_back_at IS NULL
            """;

    private final Database database;
    private final FieldCipher cipher;
    private final PersonalDataAccess access;
    private final Stamps stamps;

    ProofsOfService(Database database, FieldCipher cipher, PersonalDataAccess access, Stamps stamps) {
        this.database = database;
        this.cipher = cipher;
        this.access = access;
        this.stamps = stamps;
    }

    /** @param effectiveOn from which day it counts as served; null of what was refused */
    void write(UUID document, Addressee addressee, DocumentService service, @Nullable LocalDate effectiveOn) {
        Stamp stamp = stamps.now();
        ServiceRefusal refusal = service.refusal();
        database.update(
                WRITE,
                Ids.next(),
                document,
                addressee.code(),
                service.method(),
                service.served(),
                service.on(),
                effectiveOn,
                sealed(service.receivedBy()),
                sealed(refusal == null ? null : refusal.reason()),
                sealed(
                        refusal == null || refusal.witnesses().isEmpty()
                                ? null
                                : String.join("\n", refusal.witnesses())),
                stamp.at(),
                stamp.by());
    }

    /** The record stays, marked. */
    void takeBack(UUID proof, TakeBack why) {
        Stamp stamp = stamps.now();
        database.update(TAKE_BACK, stamp.at(), stamp.by(), cipher.encrypt(why.reason()), proof);
    }

    /**
     * The attempts to serve a document in their order, also those that were taken back, without people. An addressee sees
     * its own.
     */
    public List<ProofOfService> of(IssuedDocument document) {
        return database.list(OF_DOCUMENT, row -> proof(row, false), document.id());
    }

    /** The same with people and their words; leaves a record of the reading. */
    public List<ProofOfService> named(IssuedDocument document, AccessPurpose purpose) {
        access.record(
                document.number(),
                document.divisionPath(),
                Set.of("receivedBy", "refusal", "witnesses", "takenBack"),
                purpose);
        return database.list(OF_DOCUMENT, row -> proof(row, true), document.id());
    }

    private ProofOfService proof(ResultSet row, boolean words) throws SQLException {
        return new ProofOfService(
                row.getObject("id", UUID.class),
                row.getString("addressee"),
                ServiceMethod.valueOf(row.getString("method")),
                row.getBoolean("served"),
                row.getObject("on_day", LocalDate.class),
                row.getObject("effective_on", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                takenBack(row, words),
                words ? names(row) : null);
    }

    private @Nullable TakenBack takenBack(ResultSet row, boolean words) throws SQLException {
        OffsetDateTime at = row.getObject("taken_back_at", OffsetDateTime.class);
        return at == null
                ? null
                : new TakenBack(
                        at.toInstant(),
                        row.getString("taken_back_by"),
                        words ? opened(row.getString("taken_back_reason")) : null);
    }

    private ProofOfService.Names names(ResultSet row) throws SQLException {
        String witnesses = opened(row.getString("witnesses"));
        return new ProofOfService.Names(
                opened(row.getString("received_by")),
                opened(row.getString("refusal")),
                witnesses == null ? List.of() : witnesses.lines().toList());
    }

    private @Nullable String sealed(@Nullable String text) {
        return text == null ? null : cipher.encrypt(text);
    }

    private @Nullable String opened(@Nullable String stored) {
        return stored == null ? null : cipher.decrypt(stored);
    }
}
