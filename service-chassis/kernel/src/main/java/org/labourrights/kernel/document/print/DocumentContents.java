package org.labourrights.kernel.document.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.labourrights.chassis.file.Sha256;
import org.labourrights.chassis.privacy.FieldCipher;
import org.labourrights.chassis.privacy.column.ProtectedColumns;
import org.labourrights.chassis.privacy.column.ProtectedTable;
import org.labourrights.chassis.sql.Database;

/** The papers, apart from the rows of their documents and encrypted part by part. */
@ApplicationScoped
public class DocumentContents implements ProtectedColumns {

    private static final String WRITE =
            "INSERT INTO document_content (document_id, part, encrypted, content) VALUES (?, ?, true, ?)";

    private static final String READ =
            "SELECT encrypted, content FROM document_content WHERE document_id = ? ORDER BY part";

    private static final int PART_BYTES = 1 << 18;

    private final Database database;
    private final FieldCipher cipher;

    DocumentContents(Database database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** Keeps the paper of a document that has none yet. */
    public void write(UUID document, byte[] pdf) {
        int part = 0;
        for (int from = 0; from < pdf.length; from += PART_BYTES) {
            byte[] bytes = Arrays.copyOfRange(pdf, from, Math.min(pdf.length, from + PART_BYTES));
            database.update(WRITE, document, part++, cipher.encrypt(bytes));
        }
    }

    /**
     * The paper as it was printed.
     *
     * @param sha256 what it has to be
     * @throws IllegalStateException if it is anything else
     */
    public PrintedDocument read(UUID document, String sha256) {
        List<byte[]> parts = database.list(
                READ,
                row -> row.getBoolean("encrypted") ? cipher.decrypt(row.getBytes("content")) : row.getBytes("content"),
                document);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        parts.forEach(pdf::writeBytes);
        byte[] bytes = pdf.toByteArray();
        if (!Sha256.hex(bytes).equals(sha256)) {
            throw new IllegalStateException("Document " + document + " is not what was printed");
        }
        return new PrintedDocument(bytes, sha256);
    }

    @Override
    public List<ProtectedTable> tables() {
        return List.of(ProtectedTable.of("document_content").encryptedWhere("encrypted", "content"));
    }
}
