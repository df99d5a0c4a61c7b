package org.labourrights.arrears.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.labourrights.arrears.lead.ArrearsLead;
import org.labourrights.arrears.person.PersonalDataErased;
import org.labourrights.chassis.privacy.FieldCipher;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.spool.Spool;
import org.labourrights.chassis.sql.Database;

/** The tables of attachments; names and contents are encrypted on their way. */
@ApplicationScoped
class AttachmentStore {

    private static final String INSERT = """
            INSERT INTO lead_attachment
                (id, lead_id, division_path, name, media_type, bytes, sha256, added_at, added_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String PART =
            "INSERT INTO lead_attachment_content (attachment_id, part, content) VALUES (?, ?, ?)";

    private static final String NEXT_PART =
            "SELECT content FROM lead_attachment_content WHERE attachment_id = ? AND part = ?";

    private static final int PART_BYTES = 1 << 18;

    private static final String OF_LEAD = """
            SELECT id, name, media_type, bytes, sha256, added_at FROM lead_attachment WHERE lead_id = ? AND id > ?
            ORDER BY id LIMIT ?
            """;

    private static final String HELD =
            "SELECT count(*), coalesce(sum(bytes), 0) FROM lead_attachment WHERE lead_id = ?";

    private static final String OPENED = """
            SELECT a.id, a.media_type, a.bytes, a.sha256, a.added_at FROM lead_attachment a
            WHERE a.lead_id = ? AND a.id = ?
                AND EXISTS (SELECT FROM lead_attachment_content c WHERE c.attachment_id = a.id AND c.part = 0)
            """;

    private static final String NO_CONTENT = """
            DELETE FROM lead_attachment_content WHERE attachment_id IN (SELECT id FROM lead_attachment WHERE lead_id = ?)
            """;

    private static final String NO_NAME = "UPDATE lead_attachment SET name = NULL WHERE lead_id = ?";

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Database database;
    private final FieldCipher cipher;

    AttachmentStore(Database database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** What a lead has already. */
    record Held(long number, long bytes) {}

    Held held(UUID lead) {
        return database.one(HELD, row -> new Held(row.getLong(1), row.getLong(2)), lead)
                .orElseThrow();
    }

    void write(ArrearsLead lead, AttachmentView view, String name, Spool content, Stamp stamp) throws IOException {
        database.update(
                INSERT,
                view.id(),
                lead.id(),
                lead.divisionPath(),
                cipher.encrypt(name),
                view.mediaType(),
                view.bytes(),
                view.sha256(),
                stamp.at(),
                stamp.by());
        try (InputStream in = content.open()) {
            int part = 0;
            for (byte[] bytes = in.readNBytes(PART_BYTES); bytes.length > 0; bytes = in.readNBytes(PART_BYTES)) {
                database.update(PART, view.id(), part++, cipher.encrypt(bytes));
            }
        }
    }

    /** Writes the content in clear, part after part. */
    void read(UUID id, OutputStream out) throws IOException {
        int part = 0;
        for (Optional<byte[]> bytes = part(id, part); bytes.isPresent(); bytes = part(id, ++part)) {
            out.write(bytes.get());
        }
    }

    private Optional<byte[]> part(UUID id, int part) {
        return database.one(NEXT_PART, row -> cipher.decrypt(row.getBytes("content")), id, part);
    }

    /**
     * In the order in which they came in.
     *
     * @param names whether to decipher the names that they came in under
     */
    List<AttachmentView> of(UUID lead, boolean names, @Nullable UUID after, int count) {
        return database.list(
                OF_LEAD, row -> view(row, names ? name(row) : null), lead, after == null ? BEFORE_ALL : after, count);
    }

    Optional<AttachmentView> open(UUID lead, UUID id) {
        return database.one(OPENED, row -> view(row, null), lead, id);
    }

    private @Nullable String name(ResultSet row) throws SQLException {
        String sealed = row.getString("name");
        return sealed == null ? null : FileName.visible(cipher.decrypt(sealed));
    }

    /** That there was evidence, with its hash, stays. */
    void forget(@Observes PersonalDataErased erased) {
        database.update(NO_CONTENT, erased.leadId());
        database.update(NO_NAME, erased.leadId());
    }

    private static AttachmentView view(ResultSet row, @Nullable String originalName) throws SQLException {
        return new AttachmentView(
                row.getObject("id", UUID.class),
                row.getString("media_type"),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                originalName);
    }
}
