package org.labourrights.kernel.signature;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.log.Ids;
import org.labourrights.chassis.privacy.FieldCipher;
import org.labourrights.chassis.privacy.column.ProtectedColumns;
import org.labourrights.chassis.privacy.column.ProtectedTable;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.record.Stamps;
import org.labourrights.chassis.sql.Database;
import org.labourrights.kernel.document.DeclaredParty;
import org.labourrights.kernel.document.SigningMeans;
import org.labourrights.kernel.document.TakeBack;
import org.labourrights.kernel.document.TakenBack;

/** The signatures as stored; people and their words are encrypted on their way. */
@ApplicationScoped
class SignatureRows implements ProtectedColumns {

    private static final String WRITE = """
            INSERT INTO document_signature (id, document_id, party, means, on_day, sha256, signer, refusal, recorded_at,
                                            recorded_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String OF_DOCUMENT = """
            SELECT party, means, on_day, sha256, coalesce(signer, refusal) AS words, recorded_at, recorded_by, taken_back_at,
                   taken_back_by, taken_back_reason
            FROM document_signature WHERE document_id = ? ORDER BY id
            """;

    private static final String TAKE_BACK = """
            UPDATE document_signature SET taken_back_at = ?, taken_back_by = ?, taken_back_reason = ?
            WHERE document_id = ? AND party = ? AND taken_back_at IS NULL
            """;

    private final Database database;
    private final FieldCipher cipher;
    private final Stamps stamps;

    SignatureRows(Database database, FieldCipher cipher, Stamps stamps) {
        this.database = database;
        this.cipher = cipher;
        this.stamps = stamps;
    }

    void write(UUID document, DeclaredParty party, String sha256, Signing signing) {
        write(document, party, sha256, signing.means(), signing.on(), cipher.encrypt(signing.signer()), null);
    }

    void write(UUID document, DeclaredParty party, String sha256, SigningRefusal refusal) {
        write(document, party, sha256, null, refusal.on(), null, cipher.encrypt(refusal.reason()));
    }

    private void write(
            UUID document,
            DeclaredParty party,
            String sha256,
            @Nullable SigningMeans means,
            LocalDate on,
            @Nullable String signer,
            @Nullable String refusal) {
        Stamp stamp = stamps.now();
        database.update(
                WRITE, Ids.next(), document, party.code(), means, on, sha256, signer, refusal, stamp.at(), stamp.by());
    }

    /** What stands of the party; the record stays, marked. */
    void takeBack(UUID document, DeclaredParty party, TakeBack why) {
        Stamp stamp = stamps.now();
        database.update(TAKE_BACK, stamp.at(), stamp.by(), cipher.encrypt(why.reason()), document, party.code());
    }

    /**
     * In the order in which they were recorded, also those that were taken back.
     *
     * @param words whether to decipher who signed, or why nobody did
     */
    List<Signature> of(UUID document, boolean words) {
        return database.list(OF_DOCUMENT, row -> signature(row, words), document);
    }

    @Override
    public List<ProtectedTable> tables() {
        return List.of(ProtectedTable.of("document_signature").encrypted("signer", "refusal", "taken_back_reason"));
    }

    private Signature signature(ResultSet row, boolean words) throws SQLException {
        String means = row.getString("means");
        return new Signature(
                row.getString("party"),
                means == null ? null : SigningMeans.valueOf(means),
                row.getObject("on_day", LocalDate.class),
                row.getString("sha256"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"),
                takenBack(row, words),
                words ? opened(row.getString("words")) : null);
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

    private @Nullable String opened(@Nullable String stored) {
        return stored == null ? null : cipher.decrypt(stored);
    }
}
