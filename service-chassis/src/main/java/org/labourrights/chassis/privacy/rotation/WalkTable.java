package org.labourrights.chassis.privacy.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.job.PassingFailure;
import org.labourrights.chassis.privacy.BlindIndex;
import org.labourrights.chassis.privacy.FieldCipher;
import org.labourrights.chassis.privacy.column.ProtectedColumn;
import org.labourrights.chassis.privacy.column.ProtectedTable;
import org.labourrights.chassis.sql.Database;
import org.labourrights.chassis.sql.StatementFailed;

/** Takes the next rows of a table along its primary key and turns over what is under another key than the active one. */
@ApplicationScoped
class WalkTable {

    private static final String SAVEPOINT = "SAVEPOINT turned_row";
    private static final String BACK = "ROLLBACK TO SAVEPOINT turned_row";

    private final Database database;
    private final TurnRow turnRow;
    private final FieldCipher cipher;
    private final BlindIndex index;
    private final RotationConfig config;
    private final Map<String, TableLayout> layouts = new ConcurrentHashMap<>();

    WalkTable(Database database, TurnRow turnRow, FieldCipher cipher, BlindIndex index, RotationConfig config) {
        this.database = database;
        this.turnRow = turnRow;
        this.cipher = cipher;
        this.index = index;
        this.config = config;
    }

    /**
     * Some rows that were walked.
     *
     * @param last primary key of the last one; null when there was none
     * @param end whether none follow
     * @param turned how many rows were written
     * @param busy how many somebody else held, or changed between two looks
     * @param inUse keys that the values of these rows name now
     */
    record Chunk(
            @Nullable List<String> last,
            boolean end,
            long walked,
            long turned,
            long busy,
            KeysInUse inUse,
            List<Unreadable> unreadable) {}

    /**
     * In the caller's transaction.
     *
     * @param after primary key behind which to go on; null at the beginning
     * @param carefully whether a row that the database refuses is put aside alone; needed only after a failure
     */
    Chunk walk(ProtectedTable table, @Nullable List<String> after, boolean carefully) {
        long end = System.nanoTime() + config.longest().toNanos();
        TableLayout layout = layouts.computeIfAbsent(table.name(), name -> TableLayout.of(name, database));
        Heads heads = new Heads(table, layout);
        List<Object> values = after == null ? new ArrayList<>() : new ArrayList<>(after);
        values.add(config.rows());
        List<Heads.Head> rows = database.list(heads.select(after != null), heads::read, values.toArray());
        KeysInUse inUse = KeysInUse.none();
        List<Unreadable> unreadable = new ArrayList<>();
        long turned = 0;
        long busy = 0;
        int walked = 0;
        for (Heads.Head row : rows) {
            List<ProtectedColumn> outdated = outdated(row);
            Optional<TurnRow.Outcome> outcome =
                    outdated.isEmpty() ? Optional.empty() : turn(table, layout, row, outdated, carefully);
            busy += outcome.map(it -> it.turned().size() + it.unreadable().size())
                                    .orElse(0)
                            < outdated.size()
                    ? 1
                    : 0;
            turned += outcome.filter(it -> !it.turned().isEmpty()).isPresent() ? 1 : 0;
            outcome.ifPresent(it -> unreadable.addAll(it.unreadable()));
            row.keyIds().forEach((column, id) -> {
                boolean fresh =
                        outcome.filter(it -> it.turned().contains(column)).isPresent();
                if (!fresh) {
                    inUse.count(column, id);
                } else if (!(column instanceof ProtectedColumn.Made)) {
                    inUse.count(column, active(column));
                }
            });
            walked++;
            if (System.nanoTime() > end) {
                break;
            }
        }
        return new Chunk(
                walked == 0 ? null : rows.get(walked - 1).key(),
                walked == rows.size() && walked < config.rows(),
                walked,
                turned,
                busy,
                inUse,
                unreadable);
    }

    private Optional<TurnRow.Outcome> turn(
            ProtectedTable table,
            TableLayout layout,
            Heads.Head row,
            List<ProtectedColumn> outdated,
            boolean carefully) {
        if (!carefully) {
            return turnRow.turn(table, layout, row.key(), outdated);
        }
        database.update(SAVEPOINT);
        try {
            return turnRow.turn(table, layout, row.key(), outdated);
        } catch (StatementFailed e) {
            if (PassingFailure.is(e)) {
                throw e;
            }
            database.update(BACK);
            return Optional.of(new TurnRow.Outcome(
                    Set.of(),
                    outdated.stream()
                            .map(column -> new Unreadable(
                                    row.key(),
                                    column.name(),
                                    row.keyIds().getOrDefault(column, KeysInUse.NONE),
                                    PassingFailure.told(e)))
                            .toList()));
        }
    }

    private List<ProtectedColumn> outdated(Heads.Head row) {
        return row.keyIds().entrySet().stream()
                .filter(entry ->
                        isTurned(entry.getKey()) && !active(entry.getKey()).equals(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isTurned(ProtectedColumn column) {
        return switch (column) {
            case ProtectedColumn.Encrypted it -> true;
            case ProtectedColumn.Index it -> true;
            case ProtectedColumn.OnlyIndex it -> false;
            case ProtectedColumn.Made it -> true;
            case ProtectedColumn.UnderRowKey it -> false;
        };
    }

    private String active(ProtectedColumn column) {
        return column instanceof ProtectedColumn.Encrypted ? cipher.activeKey() : index.activeKey();
    }
}
