package org.labourrights.arrears.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.labourrights.chassis.privacy.column.ProtectedColumns;
import org.labourrights.chassis.privacy.column.ProtectedTable;

/** What the keys protect in the records of the file. */
@ApplicationScoped
class RecordColumns implements ProtectedColumns {

    @Override
    public List<ProtectedTable> tables() {
        return List.of(ProtectedTable.of("lead_record").encrypted("text"));
    }
}
