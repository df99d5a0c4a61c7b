package org.labourrights.chassis.privacy.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table with protected columns; it has a primary key, along which it is walked, and the service may update the columns
 * that are turned over.
 *
 * @param name with its schema where that is not the default one: {@code vault.person}
 */
public record ProtectedTable(String name, List<ProtectedColumn> columns) {

    public ProtectedTable {
        columns = List.copyOf(columns);
    }

    public static ProtectedTable of(String name) {
        return new ProtectedTable(name, List.of());
    }

    /** Texts or bytes of {@code FieldCipher}, or keys of rows. */
    public ProtectedTable encrypted(String... names) {
        return with(Arrays.stream(names).map(each -> new ProtectedColumn.Encrypted(each, null)));
    }

    /**
     * The same in some rows only.
     *
     * @param where SQL condition on the row
     */
    public ProtectedTable encryptedWhere(String where, String... names) {
        return with(Arrays.stream(names).map(each -> new ProtectedColumn.Encrypted(each, where)));
    }

    /** Values under the key of the row. */
    public ProtectedTable underRowKey(String... names) {
        return with(Arrays.stream(names).map(ProtectedColumn.UnderRowKey::new));
    }

    /** A blind index that the row itself lets us make again. */
    public ProtectedTable index(String column, List<String> from, Function<StoredRow, String> again) {
        return with(Stream.of(new ProtectedColumn.Index(column, from, again)));
    }

    /** A blind index of something that stands nowhere. */
    public ProtectedTable onlyIndex(String column) {
        return with(Stream.of(new ProtectedColumn.OnlyIndex(column, false)));
    }

    /** A blind index of {@code PersonKeys}; the column has a database index, by which a login that comes back finds it. */
    public ProtectedTable login(String column) {
        return with(Stream.of(new ProtectedColumn.OnlyIndex(column, true)));
    }

    /** Something that is made with an index key as long as this column does not keep it; see {@link ProtectedColumn.Made}. */
    public ProtectedTable made(
            String column,
            List<String> from,
            Function<StoredRow, Optional<String>> key,
            Function<StoredRow, String> made) {
        return with(Stream.of(new ProtectedColumn.Made(column, from, key, made)))
                .encrypted(column);
    }

    /** This and the columns of another concern. */
    public ProtectedTable and(ProtectedTable other) {
        return with(other.columns.stream());
    }

    private ProtectedTable with(Stream<? extends ProtectedColumn> more) {
        List<ProtectedColumn> all = new ArrayList<>(columns);
        more.forEach(all::add);
        return new ProtectedTable(name, all);
    }
}
