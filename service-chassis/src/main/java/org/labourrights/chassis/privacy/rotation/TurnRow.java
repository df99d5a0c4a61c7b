package org.labourrights.chassis.privacy.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.job.PassingFailure;
import org.labourrights.chassis.privacy.FieldCipher;
import org.labourrights.chassis.privacy.UndecipherableException;
import org.labourrights.chassis.privacy.column.ProtectedColumn;
import org.labourrights.chassis.privacy.column.ProtectedTable;
import org.labourrights.chassis.privacy.column.StoredRow;
import org.labourrights.chassis.sql.Database;

/**
 * Puts the values of one row under the active keys, without a word to versions, stamps or the log. The row is locked before
 * its values are read, so that none is overwritten which somebody has changed since it was looked at; a row that somebody
 * else holds is left for later, because whoever holds locks and waits may wait for ever.
 */
@ApplicationScoped
class TurnRow {

    private final Database database;
    private final FieldCipher cipher;

    TurnRow(Database database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /**
     * What became of a row.
     *
     * @param turned columns that need no other key than the active one now
     * @param unreadable what cannot be turned over
     */
    record Outcome(Set<ProtectedColumn> turned, List<Unreadable> unreadable) {}

    /** Empty when somebody holds the row, or it is gone. */
    Optional<Outcome> turn(ProtectedTable table, TableLayout layout, List<String> key, List<ProtectedColumn> columns) {
        return database.one(
                        locked(table, layout, columns), row -> texts(row, layout, columns), key.toArray(new Object[0]))
                .map(stored -> turn(table, layout, key, columns, stored));
    }

    /** The values of a locked row; bytes apart from texts. */
    private record Stored(StoredRow texts, Map<String, byte[]> bytes) {}

    private static String locked(ProtectedTable table, TableLayout layout, List<ProtectedColumn> columns) {
        return "SELECT "
                + columns.stream().flatMap(TurnRow::needed).distinct().collect(Collectors.joining(", "))
                + " FROM " + table.name() + " WHERE (" + layout.keyColumns() + ") = (" + layout.keyValues()
                + ") FOR NO KEY UPDATE SKIP LOCKED";
    }

    private static Stream<String> needed(ProtectedColumn column) {
        return switch (column) {
            case ProtectedColumn.Index it -> Stream.concat(Stream.of(it.name()), it.from().stream());
            case ProtectedColumn.Encrypted it -> Stream.of(it.name());
            case ProtectedColumn.OnlyIndex it -> Stream.of(it.name());
            case ProtectedColumn.Made it ->
                Stream.concat(Stream.of(it.name()), it.from().stream().map(name -> name + "::text AS " + name));
            case ProtectedColumn.UnderRowKey it -> Stream.of(it.name());
        };
    }

    private static List<String> names(List<ProtectedColumn> columns) {
        return columns.stream()
                .flatMap(TurnRow::needed)
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .distinct()
                .toList();
    }

    private static Stored texts(ResultSet row, TableLayout layout, List<ProtectedColumn> columns) throws SQLException {
        Map<String, @Nullable String> texts = new HashMap<>();
        Map<String, byte[]> bytes = new HashMap<>();
        for (String name : names(columns)) {
            if (layout.bytes().contains(name)) {
                byte[] value = row.getBytes(name);
                if (value != null) {
                    bytes.put(name, value);
                }
            } else {
                texts.put(name, row.getString(name));
            }
        }
        return new Stored(new StoredRow(texts), bytes);
    }

    private Outcome turn(
            ProtectedTable table, TableLayout layout, List<String> key, List<ProtectedColumn> columns, Stored stored) {
        Map<ProtectedColumn, Object> fresh = new LinkedHashMap<>();
        List<Unreadable> unreadable = new ArrayList<>();
        for (ProtectedColumn column : columns) {
            try {
                fresh(column, stored).ifPresent(value -> fresh.put(column, value));
            } catch (UndecipherableException e) {
                unreadable.add(
                        new Unreadable(key, column.name(), keyOf(column, stored), String.valueOf(e.getMessage())));
            } catch (RuntimeException e) {
                // What a service makes an index from may be anything; one row must not stop the others.
                unreadable.add(new Unreadable(key, column.name(), keyOf(column, stored), PassingFailure.told(e)));
            }
        }
        write(table, layout, key, fresh);
        return new Outcome(Set.copyOf(fresh.keySet()), unreadable);
    }

    /** Empty where there is no value any more. */
    private Optional<Object> fresh(ProtectedColumn column, Stored stored) {
        byte[] bytes = stored.bytes().get(column.name());
        String text = stored.texts().text(column.name());
        return switch (column) {
            case ProtectedColumn.Encrypted it when bytes != null -> Optional.of(cipher.reencrypt(bytes));
            case ProtectedColumn.Encrypted it -> Optional.ofNullable(text).map(cipher::reencrypt);
            case ProtectedColumn.Index it ->
                Optional.ofNullable(text).map(old -> it.again().apply(stored.texts()));
            case ProtectedColumn.OnlyIndex it -> Optional.empty();
            case ProtectedColumn.Made it ->
                text == null ? Optional.of(it.made().apply(stored.texts())) : Optional.empty();
            case ProtectedColumn.UnderRowKey it -> Optional.empty();
        };
    }

    private static String keyOf(ProtectedColumn column, Stored stored) {
        byte[] bytes = stored.bytes().get(column.name());
        String text = stored.texts().text(column.name());
        return (bytes != null ? FieldCipher.keyOf(bytes) : FieldCipher.keyOf(text == null ? "" : text))
                .orElse(KeysInUse.NONE);
    }

    private void write(ProtectedTable table, TableLayout layout, List<String> key, Map<ProtectedColumn, Object> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        List<Object> values = new ArrayList<>(fresh.values());
        values.addAll(key);
        database.update(
                "UPDATE " + table.name() + " SET "
                        + fresh.keySet().stream()
                                .map(column -> column.name() + " = ?")
                                .collect(Collectors.joining(", "))
                        + " WHERE (" + layout.keyColumns() + ") = (" + layout.keyValues() + ")",
                values.toArray());
    }
}
