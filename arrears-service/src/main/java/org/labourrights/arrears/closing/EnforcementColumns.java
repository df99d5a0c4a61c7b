package org.labourrights.arrears.closing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.labourrights.chassis.privacy.column.ProtectedColumns;
import org.labourrights.chassis.privacy.column.ProtectedTable;

/** What the keys protect in enforcements. */
@ApplicationScoped
class EnforcementColumns implements ProtectedColumns {

    @Override
    public List<ProtectedTable> tables() {
        return List.of(ProtectedTable.of("lead_enforcement").encrypted("court_case_no"));
    }
}
