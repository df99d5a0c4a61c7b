package org.labourrights.inspection.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.labourrights.chassis.privacy.column.ProtectedColumns;
import org.labourrights.chassis.privacy.column.ProtectedTable;

/** What the keys protect of findings. */
@ApplicationScoped
class FindingColumns implements ProtectedColumns {

    @Override
    public List<ProtectedTable> tables() {
        return List.of(
                ProtectedTable.of("finding").encrypted("facts"),
                ProtectedTable.of("finding_registration")
                        .onlyIndex("registration_key")
                        .onlyIndex("address_key")
                        .onlyIndex("agent_key"));
    }
}
