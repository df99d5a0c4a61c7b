package org.labourrights.arrears.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.labourrights.chassis.privacy.column.ProtectedColumns;
import org.labourrights.chassis.privacy.column.ProtectedTable;

/** What the keys protect in answers to the reporter. */
@ApplicationScoped
class FeedbackColumns implements ProtectedColumns {

    @Override
    public List<ProtectedTable> tables() {
        return List.of(ProtectedTable.of("lead_feedback").encrypted("content"));
    }
}
