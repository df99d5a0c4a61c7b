package org.labourrights.inspection.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.labourrights.chassis.privacy.column.ProtectedColumns;
import org.labourrights.chassis.privacy.column.ProtectedTable;

/** What the keys protect of visits. */
@ApplicationScoped
class TaskColumns implements ProtectedColumns {

    @Override
    public List<ProtectedTable> tables() {
        return List.of(
                ProtectedTable.of("task_visit").encrypted("place", "signing"),
                ProtectedTable.of("task_answer").encrypted("note"));
    }
}
