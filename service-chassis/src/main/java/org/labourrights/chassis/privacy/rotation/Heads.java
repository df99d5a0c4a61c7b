package org.labourrights.chassis.privacy.rotation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.privacy.BlindIndex;
import org.labourrights.chassis.privacy.FieldCipher;
import org.labourrights.chassis.privacy.column.ProtectedColumn;
import org.labourrights.chassis.privacy.column.ProtectedTable;
import org.labourrights.chassis.privacy.column.StoredRow;

/**
 * Reads along the primary key which keys the values of a table name. Only the beginnings of values are read, so that rows
 * which need nothing cost little, however large they are.
 */
final class Heads {

    /** A beginning that surely holds the id of a key. */
    private static final int LENGTH = 34;

    private final ProtectedTable table;
    private final TableLayout layout;

    Heads(ProtectedTable table, TableLayout layout) {
        this.table = table;
        this.layout = layout;
    }

    /**
     * The beginnings of one row.
     *
     * @param key values of its primary key
     * @param keyIds id of the key by column, {@link KeysInUse#NONE} where a value names none; columns without a value are
     *     left out
     */
    record Head(List<String> key, Map<ProtectedColumn, String> keyIds) {}

    /** The next rows behind a place, or the first ones. */
    String select(boolean behind) {
        List<String> columns = new ArrayList<>(layout.keyTexts().toList());
        table.columns().forEach(column -> columns.addAll(columns(column)));
        return "SELECT " + String.join(", ", columns) + " FROM " + table.name() + " AS t"
                + (behind ? " WHERE (" + layout.keyOrder() + ") > (" + layout.keyValues() + ")" : "")
                + " ORDER BY " + layout.keyOrder() + " LIMIT ?";
    }

    private List<String> columns(ProtectedColumn column) {
        return switch (column) {
            case ProtectedColumn.Encrypted it -> List.of(beginning(it.name(), it.where()));
            case ProtectedColumn.Index it -> List.of(beginning(it.name(), null));
            case ProtectedColumn.OnlyIndex it -> List.of(beginning(it.name(), null));
            case ProtectedColumn.Made it ->
                Stream.concat(
                                Stream.of(it.name() + " IS NULL"),
                                it.from().stream().map(name -> name + "::text"))
                        .toList();
            case ProtectedColumn.UnderRowKey it -> List.of();
        };
    }

    private String beginning(String name, @Nullable String where) {
        String head = layout.bytes().contains(name)
                ? "substring(%s from 1 for %d)".formatted(name, LENGTH)
                : "left(%s, %d)".formatted(name, LENGTH);
        return where == null ? head : "CASE WHEN " + where + " THEN " + head + " END";
    }

    Head read(ResultSet row) throws SQLException {
        List<String> key = new ArrayList<>();
        int place = 1;
        while (place <= layout.key().size()) {
            key.add(row.getString(place++));
        }
        Map<ProtectedColumn, String> ids = new LinkedHashMap<>();
        for (ProtectedColumn column : table.columns()) {
            String id = keyId(column, row, place);
            if (id != null) {
                ids.put(column, id);
            }
            place += columns(column).size();
        }
        return new Head(List.copyOf(key), ids);
    }

    private @Nullable String keyId(ProtectedColumn column, ResultSet row, int place) throws SQLException {
        return switch (column) {
            case ProtectedColumn.Encrypted it
            when layout.bytes().contains(it.name()) -> {
                byte[] head = row.getBytes(place);
                yield head == null ? null : FieldCipher.keyOf(head).orElse(KeysInUse.NONE);
            }
            case ProtectedColumn.Encrypted it -> textKeyId(row.getString(place));
            case ProtectedColumn.Index it -> textKeyId(row.getString(place));
            case ProtectedColumn.OnlyIndex it -> textKeyId(row.getString(place));
            case ProtectedColumn.Made it ->
                row.getBoolean(place) ? it.key().apply(madeFrom(it, row, place)).orElse(KeysInUse.NONE) : null;
            case ProtectedColumn.UnderRowKey it -> null;
        };
    }

    private static @Nullable String textKeyId(@Nullable String head) {
        return head == null ? null : BlindIndex.keyOf(head).orElse(KeysInUse.NONE);
    }

    private static StoredRow madeFrom(ProtectedColumn.Made column, ResultSet row, int place) throws SQLException {
        Map<String, @Nullable String> values = new HashMap<>();
        for (int i = 0; i < column.from().size(); i++) {
            values.put(column.from().get(i), row.getString(place + 1 + i));
        }
        return new StoredRow(values);
    }
}
