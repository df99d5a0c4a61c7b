package org.labourrights.chassis.privacy.rotation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.labourrights.chassis.sql.Database;

/**
 * A table as the database knows it.
 *
 * @param key columns of its primary key
 * @param bytes its columns of type {@code bytea}
 */
record TableLayout(List<Column> key, Set<String> bytes) {

    private static final String KEY = """
            SELECT a.attname, format_type(a.atttypid, a.atttypmod)
            FROM pg_index i CROSS JOIN LATERAL unnest(i.indkey) WITH ORDINALITY AS k (attnum, place)
            JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.attnum
            WHERE i.indrelid = ?::regclass AND i.indisprimary ORDER BY k.place
            """;

    private static final String BYTES =
            "SELECT attname FROM pg_attribute WHERE attrelid = ?::regclass AND atttypid = 'bytea'::regtype";

    /** @param type as SQL casts to it */
    record Column(String name, String type) {}

    static TableLayout of(String table, Database database) {
        List<Column> key = database.list(KEY, row -> new Column(row.getString(1), row.getString(2)), table);
        if (key.isEmpty()) {
            throw new IllegalStateException(table + " has no primary key to walk along");
        }
        return new TableLayout(key, Set.copyOf(database.list(BYTES, row -> row.getString(1), table)));
    }

    /** {@code attachment_id, part} */
    String keyColumns() {
        return key.stream().map(Column::name).collect(Collectors.joining(", "));
    }

    /** {@code t.attachment_id, t.part}: never the texts that {@link #keyTexts} makes of them, which sort otherwise. */
    String keyOrder() {
        return key.stream().map(column -> "t." + column.name()).collect(Collectors.joining(", "));
    }

    /** The same as texts, for {@link #keyValues}. */
    Stream<String> keyTexts() {
        return key.stream().map(column -> column.name() + "::text");
    }

    /** Placeholders: {@code ?::uuid, ?::integer} */
    String keyValues() {
        return key.stream().map(column -> "?::" + column.type()).collect(Collectors.joining(", "));
    }

    /** Whether the key of a row may be told: ids are, what a caller thought up is not. */
    static boolean isTellable(List<String> key) {
        return key.stream().allMatch(part -> part.matches("[0-9]{1,10}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    }
}
