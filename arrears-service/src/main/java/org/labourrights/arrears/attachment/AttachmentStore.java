package org.labourrights.arrears.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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
import org.labourrights.chassis.sql.Database;

/** The tables of attachments; names and contents are encrypted on their way. */
@ApplicationScoped
class AttachmentStore {

    private static final String INSERT = """
            INSERT INTO lead_attachment
                (id, lead_id, division_path, name, media_type, bytes, sha256, added_at, added_by)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String CONTENT = "INSERT INTO lead_attachment_content (attachment_id, content) VALUES (?, ?)";

    private static final String OF_LEAD = """
            SELECT id, media_type, bytes, sha256, added_at FROM lead_attachment WHERE lead_id = ? AND id > ?
            ORDER BY id LIMIT ?
            """;

    private static final String OPENED = """
            SELECT a.id, a.name, a.media_type, a.bytes, a.sha256, a.added_at, c.content
            FROM lead_attachment a JOIN lead_attachment_content c ON c.attachment_id = a.id
            WHERE a.lead_id = ? AND a.id = ?
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

    /** An attachment in clear. */
    @SuppressWarnings("ArrayRecordComponent")
    record Opened(AttachmentView view, String name, byte[] content) {}

    void write(ArrearsLead lead, AttachmentView view, String name, byte[] content, Stamp stamp) {
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
        database.update(CONTENT, view.id(), cipher.encrypt(content));
    }

    /** In the order in which they came in. */
    List<AttachmentView> of(UUID lead, @Nullable UUID after, int count) {
        return database.list(OF_LEAD, AttachmentStore::view, lead, after == null ? BEFORE_ALL : after, count);
    }

    Optional<Opened> open(UUID lead, UUID id) {
        return database.one(
                OPENED,
                row -> new Opened(
                        view(row), cipher.decrypt(row.getString("name")), cipher.decrypt(row.getBytes("content"))),
                lead,
                id);
    }

    /** That there was evidence, with its hash, stays. */
    void forget(@Observes PersonalDataErased erased) {
        database.update(NO_CONTENT, erased.leadId());
        database.update(NO_NAME, erased.leadId());
    }

    private static AttachmentView view(ResultSet row) throws SQLException {
        return new AttachmentView(
                row.getObject("id", UUID.class),
                row.getString("media_type"),
                row.getLong("bytes"),
                row.getString("sha256"),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
