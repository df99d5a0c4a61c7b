package org.labourrights.kernel.person.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.labourrights.chassis.privacy.column.ProtectedColumns;
import org.labourrights.chassis.privacy.column.ProtectedTable;

/** What the keys protect of texts. */
@ApplicationScoped
class TextColumns implements ProtectedColumns {

    @Override
    public List<ProtectedTable> tables() {
        return List.of(
                ProtectedTable.of("vault.subject_text").encrypted("content").login("person_key"));
    }
}
