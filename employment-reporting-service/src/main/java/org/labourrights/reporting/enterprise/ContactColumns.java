package org.labourrights.reporting.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.labourrights.chassis.privacy.column.ProtectedColumns;
import org.labourrights.chassis.privacy.column.ProtectedTable;

/** What the keys protect of the contacts of enterprises, in the ledger and in its history. */
@ApplicationScoped
class ContactColumns implements ProtectedColumns {

    @Override
    public List<ProtectedTable> tables() {
        return List.of(
                ProtectedTable.of("enterprise")
                        .encrypted("legal_representative", "contact_name", "contact_phone", "contact_email"),
                ProtectedTable.of("ledger_entry").encryptedWhere("personal", "old_value", "new_value"));
    }
}
