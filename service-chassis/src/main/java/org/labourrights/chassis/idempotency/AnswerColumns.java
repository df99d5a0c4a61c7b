package org.labourrights.chassis.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.labourrights.chassis.privacy.column.ProtectedColumns;
import org.labourrights.chassis.privacy.column.ProtectedTable;

/** What the keys protect in stored answers. The index of a caller is purged with its answer some days later. */
@ApplicationScoped
class AnswerColumns implements ProtectedColumns {

    @Override
    public List<ProtectedTable> tables() {
        return List.of(ProtectedTable.of("idempotency_key").encrypted("body").onlyIndex("caller"));
    }
}
