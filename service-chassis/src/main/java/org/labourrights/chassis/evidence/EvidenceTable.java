package org.labourrights.chassis.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.labourrights.chassis.sql.Database;

/** Tiles, entries and checkpoints as they are stored. */
@ApplicationScoped
class EvidenceTable {

    private static final String TILES =
            "SELECT level, position, hashes FROM evidence_tile WHERE level = ? AND position = ANY (?)";

    private static final String LEAVES =
            "SELECT hashes FROM evidence_tile WHERE level = 0 AND position BETWEEN ? AND ? ORDER BY position";

    private static final String KEEP_TILE = """
            INSERT INTO evidence_tile (level, position, hashes) VALUES (?, ?, ?)
            ON CONFLICT ON CONSTRAINT evidence_tile_pk DO UPDATE SET hashes = excluded.hashes
            """;

    private static final String ADD_ENTRY = "INSERT INTO evidence_entry (number, seq, salts) VALUES (?, ?, ?)";

    private static final String ADD_CHECKPOINT = """
            INSERT INTO evidence_checkpoint (number, size, sealed_at, body, signature, handover)
            VALUES (?, ?, ?::timestamptz, ?, ?, ?)
            """;

    private static final String CHECKPOINT = "SELECT body, handover, signature FROM evidence_checkpoint ";

    private static final String LAST_SEALED = "SELECT seq FROM evidence_entry ORDER BY number DESC LIMIT 1";

    private static final String SEALED =
            "SELECT " + Sealed.COLUMNS + "FROM evidence_entry n JOIN event_log e ON e.seq = n.seq ";

    private final Database database;

    EvidenceTable(Database database) {
        this.database = database;
    }

    /** Number in the event log of the last event that is sealed; 0 if none is. */
    long lastSealed() {
        return database.one(LAST_SEALED, row -> row.getLong(1)).orElse(0L);
    }

    Optional<Checkpoint> newest() {
        return database.one(CHECKPOINT + "ORDER BY number DESC LIMIT 1", EvidenceTable::checkpoint);
    }

    Optional<Checkpoint> checkpoint(long number) {
        return database.one(CHECKPOINT + "WHERE number = ?", EvidenceTable::checkpoint, number);
    }

    /** The first one that seals an entry. */
    Optional<Checkpoint> sealing(long entry) {
        return database.one(
                CHECKPOINT + "WHERE size >= ? ORDER BY size, number LIMIT 1", EvidenceTable::checkpoint, entry);
    }

    /** The next ones behind a number. */
    List<Checkpoint> after(long number, int most) {
        return database.list(
                CHECKPOINT + "WHERE number > ? ORDER BY number LIMIT ?", EvidenceTable::checkpoint, number, most);
    }

    private static Checkpoint checkpoint(ResultSet row) throws SQLException {
        return new Checkpoint(
                CanonicalJson.read(row.getString(1), Checkpoint.Body.class), row.getString(2), row.getString(3));
    }

    void add(Checkpoint made) {
        Checkpoint.Body body = made.body();
        database.update(
                ADD_CHECKPOINT, body.number(), body.size(), body.at(), body.text(), made.signature(), made.handover());
    }

    void add(Collection<Sealed> entries) {
        database.batch(
                ADD_ENTRY,
                entries.stream()
                        .map(entry ->
                                new Object[] {entry.number(), entry.event().seq(), entry.salts()})
                        .toList());
    }

    /** The entry of an event, by its number in the event log. */
    Optional<Sealed> ofEvent(String service, long seq) {
        return database.one(SEALED + "WHERE n.seq = ?", row -> Sealed.read(service, row), seq);
    }

    /** Those of the needed tiles that exist; one look at each level. */
    Map<Tile, byte[]> tiles(Set<Tile> needed) {
        Map<Integer, List<Tile>> byLevel =
                needed.stream().collect(Collectors.groupingBy(Tile::level, TreeMap::new, Collectors.toList()));
        Map<Tile, byte[]> found = new HashMap<>();
        byLevel.forEach((level, tiles) -> {
            long[] positions = tiles.stream().mapToLong(Tile::position).toArray();
            database.list(
                            TILES,
                            row -> Map.entry(new Tile(row.getInt(1), row.getLong(2)), row.getBytes(3)),
                            level,
                            positions)
                    .forEach(tile -> found.put(tile.getKey(), tile.getValue()));
        });
        return found;
    }

    void keep(Map<Tile, byte[]> grown) {
        database.batch(
                KEEP_TILE,
                grown.entrySet().stream()
                        .map(tile -> new Object[] {
                            tile.getKey().level(), tile.getKey().position(), tile.getValue()
                        })
                        .toList());
    }

    /** Hashes of the leaves in the tiles that hold these, counted from 0. */
    List<byte[]> leafTiles(long from, long to) {
        return database.list(
                LEAVES,
                row -> row.getBytes(1),
                Tile.above(from, 0).position(),
                Tile.above(to, 0).position());
    }

    /** Entries in the order of their numbers, from and to included; those whose event is gone are missing. */
    List<String> entries(String service, long from, long to) {
        return database.list(
                SEALED + "WHERE n.number BETWEEN ? AND ? ORDER BY n.number",
                row -> CanonicalJson.of(Sealed.read(service, row).entry()),
                from,
                to);
    }
}
