package org.labourrights.chassis.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.labourrights.chassis.privacy.column.ProtectedColumns;
import org.labourrights.chassis.privacy.column.ProtectedTable;

/** What the keys protect in attachments: the name, and the content part by part. */
@ApplicationScoped
class AttachmentColumns implements ProtectedColumns {

    @Override
    public List<ProtectedTable> tables() {
        return List.of(
                ProtectedTable.of("attachment").encrypted("name"),
                ProtectedTable.of("attachment_content").encrypted("content"));
    }
}
