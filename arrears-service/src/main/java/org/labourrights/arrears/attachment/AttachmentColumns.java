package org.labourrights.arrears.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.labourrights.chassis.privacy.column.ProtectedColumns;
import org.labourrights.chassis.privacy.column.ProtectedTable;

/** What the keys protect in evidence: its name, and its content part by part. */
@ApplicationScoped
class AttachmentColumns implements ProtectedColumns {

    @Override
    public List<ProtectedTable> tables() {
        return List.of(
                ProtectedTable.of("lead_attachment").encrypted("name"),
                ProtectedTable.of("lead_attachment_content").encrypted("content"));
    }
}
