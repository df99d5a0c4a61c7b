package org.labourrights.chassis.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.labourrights.chassis.privacy.column.ProtectedColumns;
import org.labourrights.chassis.privacy.column.ProtectedTable;

/** What the keys protect of rows that were taken in. Their indexes are purged some weeks later. */
@ApplicationScoped
class ImportedRowColumns implements ProtectedColumns {

    @Override
    public List<ProtectedTable> tables() {
        return List.of(ProtectedTable.of("imported_row").onlyIndex("row_key").onlyIndex("content"));
    }
}
