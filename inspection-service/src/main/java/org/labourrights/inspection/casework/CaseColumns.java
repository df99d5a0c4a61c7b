package org.labourrights.inspection.casework;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.labourrights.chassis.privacy.column.ProtectedColumns;
import org.labourrights.chassis.privacy.column.ProtectedTable;

/** What the keys protect of cases beside their texts: reasons, which may name people. */
@ApplicationScoped
class CaseColumns implements ProtectedColumns {

    @Override
    public List<ProtectedTable> tables() {
        return List.of(
                ProtectedTable.of("inspection_case").encrypted("overdue_reason"),
                ProtectedTable.of("case_penalty").encrypted("grade_reason", "amount_reason"),
                ProtectedTable.of("case_transfer").encrypted("reason"));
    }
}
