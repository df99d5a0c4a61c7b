package org.labourrights.chassis.privacy.rotation;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.labourrights.chassis.privacy.column.ProtectedColumn;

/**
 * How many values of a table name which key, by column; as it is stored and counted on.
 *
 * @param columns number of values by key id, by column
 */
public record KeysInUse(SortedMap<String, SortedMap<String, Long>> columns) {

    /** Stands for a value that names no key at all. */
    static final String NONE = "";

    static KeysInUse none() {
        return new KeysInUse(new TreeMap<>());
    }

    void count(ProtectedColumn column, String key) {
        add(name(column), key, 1);
    }

    void add(KeysInUse others) {
        others.columns.forEach((column, keys) -> keys.forEach((key, number) -> add(column, key, number)));
    }

    private void add(String column, String key, long number) {
        columns.computeIfAbsent(column, each -> new TreeMap<>()).merge(key, number, Long::sum);
    }

    /** What is not kept yet is counted apart from what its column keeps. */
    private static String name(ProtectedColumn column) {
        return column instanceof ProtectedColumn.Made ? column.name() + " (made)" : column.name();
    }

    /** By key id, for one column. */
    Map<String, Long> of(ProtectedColumn column) {
        SortedMap<String, Long> keys = columns.get(name(column));
        return keys == null ? Map.of() : keys;
    }
}
