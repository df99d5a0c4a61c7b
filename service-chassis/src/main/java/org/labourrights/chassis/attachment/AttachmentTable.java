package org.labourrights.chassis.attachment;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.labourrights.chassis.privacy.FieldCipher;
import org.labourrights.chassis.record.Stamp;
import org.labourrights.chassis.spool.Spool;
import org.labourrights.chassis.sql.Database;

/** The tables of attachments; names and contents are encrypted on their way. */
@ApplicationScoped
class AttachmentTable {

    private static final String ONE_BY_ONE =
            "SELECT true FROM (SELECT pg_advisory_xact_lock(hashtextextended(?, 701))) AS held";

    private static final String INSERT = """
            INSERT INTO attachment (id, family, subject, name, media_type, bytes, sha256, added_at, added_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String PART = "INSERT INTO attachment_content (attachment_id, part, content) VALUES (?, ?, ?)";

    private static final String NEXT_PART =
            "SELECT content FROM attachment_content WHERE attachment_id = ? AND part = ?";

    private static final int PART_BYTES = 1 << 18;

    private static final String OF_SUBJECT = """
            SELECT id, name, media_type, bytes, sha256, added_at FROM attachment
            WHERE family = ? AND subject = ? AND id > ?
            ORDER BY id LIMIT ?
            """;

    private static final String HELD = """
            SELECT count(*), coalesce(sum(bytes), 0) FROM attachment
            WHERE family = ? AND subject = ?
                AND CASE WHEN ?::text IS NULL THEN NOT starts_with(added_by, 'system:') ELSE added_by = ? END
            """;

    private static final String OPENED = """
            SELECT a.id, a.media_type, a.bytes, a.sha256, a.added_at FROM attachment a
            WHERE a.family = ? AND a.subject = ? AND a.id = ?
                AND EXISTS (SELECT FROM attachment_content c WHERE c.attachment_id = a.id AND c.part = 0)
            """;

    private static final String NO_CONTENT = """
            DELETE FROM attachment_content
            WHERE attachment_id IN (SELECT id FROM attachment WHERE family = ? AND subject = ?)
            """;

    private static final String NO_NAME =
            "UPDATE attachment SET name = NULL WHERE family = ? AND subject = ? AND name IS NOT NULL";

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Database database;
    private final FieldCipher cipher;

    AttachmentTable(Database database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** What a subject has already. */
    record Held(long number, long bytes) {}

    /**
     * What a subject has of those who share a room; until the end of the transaction nobody else learns it by this, so that nobody adds beside.
     *
     * @param signedBy what the service signed with; null: all that people signed themselves
     */
    Held heldAlone(String family, UUID subject, @Nullable String signedBy) {
        database.one(ONE_BY_ONE, row -> true, "attachment:" + family + ':' + subject);
        return database.one(HELD, row -> new Held(row.getLong(1), row.getLong(2)), family, subject, signedBy, signedBy)
                .orElseThrow();
    }

    void write(String family, UUID subject, AttachmentView view, String name, Spool content, Stamp stamp)
            throws IOException {
        database.update(
                INSERT,
                view.id(),
                family,
                subject,
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
    List<AttachmentView> of(String family, UUID subject, boolean names, @Nullable UUID after, int count) {
        return database.list(
                OF_SUBJECT,
                row -> view(row, names ? name(row) : null),
                family,
                subject,
                after == null ? BEFORE_ALL : after,
                count);
    }

    /** Empty where there is none, or its content is erased. */
    Optional<AttachmentView> open(String family, UUID subject, UUID id) {
        return database.one(OPENED, row -> view(row, null), family, subject, id);
    }

    /** Contents and names go; that there was a file, with its hash, stays. */
    void erase(String family, UUID subject) {
        database.update(NO_CONTENT, family, subject);
        database.update(NO_NAME, family, subject);
    }

    private @Nullable String name(ResultSet row) throws SQLException {
        String sealed = row.getString("name");
        return sealed == null ? null : FileName.visible(cipher.decrypt(sealed));
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
