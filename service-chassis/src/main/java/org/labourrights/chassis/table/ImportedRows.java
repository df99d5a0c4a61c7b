package org.labourrights.chassis.table;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.labourrights.chassis.privacy.BlindIndex;
import org.labourrights.chassis.scope.CurrentCaller;
import org.labourrights.chassis.sql.Database;

/**
 * Which rows were taken in, and what they have become. Keys and contents are kept as blind indexes only, each caller's apart
 * from all others: the table tells nobody what stood in a file, nor one caller what another has sent.
 */
@ApplicationScoped
class ImportedRows {

    private static final String CLAIM = """
            INSERT INTO imported_row (row_key, content, table_name, imported_at)
            SELECT row_key, content, ?, ? FROM unnest(?, ?) AS fresh (row_key, content) ORDER BY row_key
            ON CONFLICT (row_key) DO NOTHING RETURNING row_key
            """;
    private static final String REFER = """
            UPDATE imported_row SET reference = fresh.reference
            FROM unnest(?, ?) AS fresh (row_key, reference) WHERE imported_row.row_key = fresh.row_key
            """;

    private final Database database;
    private final BlindIndex index;
    private final CurrentCaller caller;
    private final Clock clock;

    ImportedRows(Database database, BlindIndex index, CurrentCaller caller, Clock clock) {
        this.database = database;
        this.index = index;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A row as it is known, under each key that may have been used.
     *
     * @param keys the first is that under which it is stored now
     */
    record Known(List<String> keys, List<String> contents) {

        String key() {
            return keys.getFirst();
        }

        String content() {
            return contents.getFirst();
        }
    }

    /** What was stored of a row. */
    record Stored(String content, String reference) {}

    Known known(String table, ReadRow<?> row) {
        String sender = caller.get().subject() + '\u0000' + table + '\u0000';
        return new Known(
                index.candidates("imported-row", sender + row.key()),
                index.candidates("imported-content", sender + row.content()));
    }

    /** What is stored of these rows, by any of their keys. */
    Map<String, Stored> find(Collection<Known> rows) {
        Map<String, Stored> found = new HashMap<>();
        database.list(
                        "SELECT row_key, content, reference FROM imported_row WHERE row_key = ANY (?)",
                        row -> Map.entry(row.getString(1), new Stored(row.getString(2), row.getString(3))),
                        rows.stream().flatMap(row -> row.keys().stream()).toList())
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    /**
     * Makes these rows the business of this transaction, so that nobody else takes one of them meanwhile.
     *
     * @return keys of those that nobody else has taken
     */
    Set<String> claim(String table, List<Known> rows) {
        return new HashSet<>(database.list(
                CLAIM,
                row -> row.getString(1),
                table,
                Instant.now(clock),
                rows.stream().map(Known::key).toList(),
                rows.stream().map(Known::content).toList()));
    }

    void refer(List<String> keys, List<String> references) {
        database.update(REFER, keys, references);
    }

    /** Lets deferred constraints speak now: a dry run has no commit that would ask them. */
    void checkDeferred() {
        database.update("SET CONSTRAINTS ALL IMMEDIATE");
    }

    /** @return how many were removed, at most {@code most} */
    int purge(Instant before, int most) {
        return database.update("""
                DELETE FROM imported_row WHERE row_key = ANY (ARRAY(
                  SELECT row_key FROM imported_row WHERE imported_at < ? ORDER BY imported_at LIMIT ?))""", before, most);
    }
}
