package org.labourrights.arrears.contact;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.labourrights.chassis.privacy.column.ProtectedColumns;
import org.labourrights.chassis.privacy.column.ProtectedTable;

/** What the keys protect in contacts. */
@ApplicationScoped
class ContactColumns implements ProtectedColumns {

    @Override
    public List<ProtectedTable> tables() {
        return List.of(ProtectedTable.of("lead_contact").encrypted("summary"));
    }
}
