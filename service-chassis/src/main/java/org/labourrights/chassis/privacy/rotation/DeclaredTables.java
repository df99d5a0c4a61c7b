package org.labourrights.chassis.privacy.rotation;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.labourrights.chassis.privacy.column.ProtectedColumns;
import org.labourrights.chassis.privacy.column.ProtectedTable;

/** Every table that some concern of the service declares, once. */
@ApplicationScoped
public class DeclaredTables {

    private final SortedMap<String, ProtectedTable> tables = new TreeMap<>();

    DeclaredTables(@All List<ProtectedColumns> concerns) {
        concerns.stream()
                .flatMap(concern -> concern.tables().stream())
                .forEach(table -> tables.merge(table.name(), table, ProtectedTable::and));
    }

    /** In the order of their names, in which they are walked. */
    public Collection<ProtectedTable> all() {
        return tables.values();
    }

    ProtectedTable get(String name) {
        ProtectedTable table = tables.get(name);
        if (table == null) {
            throw new IllegalStateException("Nobody declares " + name);
        }
        return table;
    }
}
