package org.labourrights.chassis.privacy.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labourrights.chassis.privacy.BlindIndex;
import org.labourrights.chassis.privacy.FieldCipher;
import org.labourrights.chassis.privacy.column.ProtectedColumn;
import org.labourrights.chassis.privacy.column.ProtectedTable;
import org.labourrights.chassis.sql.Database;

/** How far values are turned over, and which keys are needed. */
@ApplicationScoped
@Transactional
public class ReadProgress {

    private static final String ESTIMATE =
            "SELECT greatest(reltuples, 0)::bigint FROM pg_class WHERE oid = ?::regclass";

    private final RotationTable runs;
    private final UnreadableTable unreadable;
    private final DeclaredTables declared;
    private final FieldCipher cipher;
    private final BlindIndex index;
    private final Database database;

    ReadProgress(
            RotationTable runs,
            UnreadableTable unreadable,
            DeclaredTables declared,
            FieldCipher cipher,
            BlindIndex index,
            Database database) {
        this.runs = runs;
        this.unreadable = unreadable;
        this.declared = declared;
        this.cipher = cipher;
        this.index = index;
        this.database = database;
    }

    /** Values of one column that name one key. */
    private record Counted(ProtectedTable table, ProtectedColumn column, KeyKind kind, String key, long values) {}

    public RotationProgress get() {
        Optional<Rotation> run = runs.last();
        List<WalkedTable> walked = run.map(runs::tables).orElse(List.of());
        List<UnreadableTable.Count> aside = unreadable.counts();
        List<Counted> counted = declared.all().stream()
                .flatMap(table -> walked.stream()
                        .filter(it -> it.name().equals(table.name()))
                        .flatMap(it -> counted(table, it).stream()))
                .toList();
        List<RotationProgress.Key> keys = new ArrayList<>();
        boolean complete = run.filter(it -> it.state() == RotationState.DONE)
                .filter(it -> it.turnsTo(cipher.activeKey(), index.activeKey()))
                .isPresent();
        keys.addAll(keys(KeyKind.FIELD, cipher.keyIds(), counted, aside, complete));
        keys.addAll(keys(KeyKind.INDEX, index.keyIds(), counted, aside, complete));
        return new RotationProgress(
                run.map(RotationProgress.Run::of).orElse(null),
                keys,
                walked.stream().map(table -> table(table, counted, aside)).toList());
    }

    private static List<Counted> counted(ProtectedTable table, WalkedTable walked) {
        List<Counted> counted = new ArrayList<>();
        for (ProtectedColumn column : table.columns()) {
            for (Map.Entry<String, Long> key : walked.inUse().of(column).entrySet()) {
                counted.add(new Counted(table, column, kind(column), key.getKey(), key.getValue()));
            }
        }
        return counted;
    }

    private static KeyKind kind(ProtectedColumn column) {
        return switch (column) {
            case ProtectedColumn.Encrypted it -> KeyKind.FIELD;
            case ProtectedColumn.UnderRowKey it -> KeyKind.FIELD;
            case ProtectedColumn.Index it -> KeyKind.INDEX;
            case ProtectedColumn.OnlyIndex it -> KeyKind.INDEX;
            case ProtectedColumn.Made it -> KeyKind.INDEX;
        };
    }

    private List<RotationProgress.Key> keys(
            KeyKind kind,
            List<String> held,
            List<Counted> counted,
            List<UnreadableTable.Count> aside,
            boolean complete) {
        Set<String> ids = new LinkedHashSet<>(held);
        counted.stream()
                .filter(it -> it.kind() == kind && !it.key().equals(KeysInUse.NONE))
                .forEach(it -> ids.add(it.key()));
        return ids.stream()
                .map(id -> key(kind, id, held, of(counted, kind, id), aside, complete))
                .toList();
    }

    private static List<Counted> of(List<Counted> counted, KeyKind kind, String id) {
        return counted.stream()
                .filter(it -> it.kind() == kind && it.key().equals(id))
                .toList();
    }

    private static RotationProgress.Key key(
            KeyKind kind,
            String id,
            List<String> held,
            List<Counted> counted,
            List<UnreadableTable.Count> aside,
            boolean complete) {
        List<UnreadableTable.Count> closed = aside.stream()
                .filter(it ->
                        it.key().equals(id) && counted.stream().anyMatch(value -> isOf(value, it.table(), it.column())))
                .toList();
        long values = counted.stream().mapToLong(Counted::values).sum();
        long onlyIndexed = counted.stream()
                .filter(it -> isOnlyIndex(it.column()))
                .mapToLong(Counted::values)
                .sum();
        long waiting = closed.stream().mapToLong(UnreadableTable.Count::waiting).sum();
        long givenUp = closed.stream().mapToLong(UnreadableTable.Count::givenUp).sum();
        boolean active = held.getFirst().equals(id);
        KeyHindrance hindrance = hindrance(active, complete, values - givenUp, onlyIndexed, waiting);
        return new RotationProgress.Key(
                kind, id, active, held.contains(id), values, onlyIndexed, waiting, hindrance == null, hindrance);
    }

    private static @Nullable KeyHindrance hindrance(
            boolean active, boolean complete, long needed, long onlyIndexed, long unreadable) {
        if (active) {
            return KeyHindrance.ACTIVE;
        }
        if (!complete) {
            return KeyHindrance.NOT_COUNTED;
        }
        if (needed > onlyIndexed + unreadable) {
            return KeyHindrance.IN_USE;
        }
        if (unreadable > 0) {
            return KeyHindrance.UNREADABLE;
        }
        return needed > 0 ? KeyHindrance.ONLY_INDEXED : null;
    }

    private static boolean isOf(Counted value, String table, String column) {
        return value.table().name().equals(table) && value.column().name().equals(column);
    }

    private static boolean isOnlyIndex(ProtectedColumn column) {
        return column instanceof ProtectedColumn.OnlyIndex;
    }

    private RotationProgress.Table table(WalkedTable walked, List<Counted> counted, List<UnreadableTable.Count> aside) {
        long rows = walked.done()
                ? 0
                : database.one(ESTIMATE, row -> row.getLong(1), walked.name()).orElse(0L);
        return new RotationProgress.Table(
                walked.name(),
                walked.turnedBefore() + walked.turned(),
                walked.walked(),
                Math.max(0, rows - walked.walked()),
                aside.stream()
                        .filter(it -> it.table().equals(walked.name()))
                        .mapToLong(UnreadableTable.Count::waiting)
                        .sum(),
                walked.done(),
                counted.stream()
                        .filter(it -> it.table().name().equals(walked.name()))
                        .map(it -> new RotationProgress.Column(
                                it.column().name(),
                                it.kind(),
                                it.key().equals(KeysInUse.NONE) ? null : it.key(),
                                it.values()))
                        .toList());
    }
}
