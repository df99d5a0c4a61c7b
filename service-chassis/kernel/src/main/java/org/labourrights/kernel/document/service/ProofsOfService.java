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
import org.labourrights.kernel.document.IssuedDocument;
import org.labourrights.kernel.document.ServiceMethod;

/** The proofs of service; people and their words are encrypted on their way. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ProofsOfService {

    private static final String WRITE = """
            INSERT INTO proof_of_service (id, document_id, method, served, on_day, received_by, refusal, witnesses,
                                          recorded_at, recorded_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String OF_DOCUMENT = """
            SELECT id, method, served, on_day, received_by, refusal, witnesses, recorded_at, recorded_by
            FROM proof_of_service WHERE document_id = ? ORDER BY id
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

    void write(UUID document, DocumentService service) {
        Stamp stamp = stamps.now();
        ServiceRefusal refusal = service.refusal();
        database.update(
                WRITE,
                Ids.next(),
                document,
                service.method(),
                service.served(),
                service.on(),
                sealed(service.receivedBy()),
                sealed(refusal == null ? null : refusal.reason()),
                sealed(
                        refusal == null || refusal.witnesses().isEmpty()
                                ? null
                                : String.join("\n", refusal.witnesses())),
                stamp.at(),
                stamp.by());
    }

    /** The attempts to serve a document in their order, without people. */
    public List<ProofOfService> of(IssuedDocument document) {
        return database.list(OF_DOCUMENT, row -> proof(row, null), document.id());
    }

    /** The same with people and their words; leaves a record of the reading. */
    public List<ProofOfService> named(IssuedDocument document, AccessPurpose purpose) {
        access.record(
                document.number(), document.divisionPath(), Set.of("receivedBy", "refusal", "witnesses"), purpose);
        return database.list(OF_DOCUMENT, row -> proof(row, names(row)), document.id());
    }

    private static ProofOfService proof(ResultSet row, ProofOfService.@Nullable Names names) throws SQLException {
        return new ProofOfService(
                row.getObject("id", UUID.class),
                ServiceMethod.valueOf(row.getString("method")),
                row.getBoolean("served"),
                row.getObject("on_day", LocalDate.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                names);
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
