package org.labourrights.kernel.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.identifier.UnifiedSocialCreditCode;
import org.labourrights.chassis.sql.Database;

/** Whom documents are served on, as far as the caller may see them: an addressee sees itself. */
@ApplicationScoped
class AddresseeRows {

    private static final String WRITE =
            "INSERT INTO document_addressee (document_id, code, position, uscc, division_path) VALUES (?, ?, ?, ?, ?)";

    private static final String OF_DOCUMENT =
            "SELECT code, uscc FROM document_addressee WHERE document_id = ? ORDER BY position";

    private static final String MOVE = """
            UPDATE document_addressee a SET division_path = ?
            FROM issued_document d WHERE d.id = a.document_id AND d.subject = ? AND d.family = ?
            """;

    private final Database database;

    AddresseeRows(Database database) {
        this.database = database;
    }

    /** In this order; the document stands in its table. */
    void write(IssuedDocument document, List<Addressee> addressees) {
        for (int position = 0; position < addressees.size(); position++) {
            Addressee each = addressees.get(position);
            UnifiedSocialCreditCode uscc = each.uscc();
            database.update(
                    WRITE,
                    document.id(),
                    each.code(),
                    position,
                    uscc == null ? null : uscc.value(),
                    document.divisionPath());
        }
    }

    List<Addressee> of(UUID document) {
        return database.list(
                OF_DOCUMENT,
                row -> {
                    String uscc = row.getString("uscc");
                    return new Addressee(
                            row.getString("code"), uscc == null ? null : new UnifiedSocialCreditCode(uscc));
                },
                document);
    }

    void move(String family, UUID subject, String divisionPath) {
        database.update(MOVE, divisionPath, subject, family);
    }
}
