package org.labourrights.arrears.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.labourrights.chassis.privacy.column.ProtectedColumns;
import org.labourrights.chassis.privacy.column.ProtectedTable;

/** What the keys protect in the lead itself. */
@ApplicationScoped
class LeadColumns implements ProtectedColumns {

    @Override
    public List<ProtectedTable> tables() {
        return List.of(
                ProtectedTable.of("arrears_lead").encrypted("employer_name").login("person_key"));
    }
}
