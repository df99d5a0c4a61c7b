package org.labourrights.chassis.privacy.column;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One column and what it takes to put it under another key. */
public sealed interface ProtectedColumn {

    /** As the table calls it. */
    String name();

    /**
     * A text or bytes under the active key; a key of a row is one too.
     *
     * @param where condition on the row under which the column is encrypted; null: always
     */
    record Encrypted(String name, @Nullable String where) implements ProtectedColumn {}

    /**
     * A blind index of something that stands in the same row, from which it is made again.
     *
     * @param from columns that {@code again} reads
     * @param again the index under the active key
     */
    record Index(String name, List<String> from, Function<StoredRow, String> again) implements ProtectedColumn {}

    /**
     * A blind index of something that stands nowhere: only whoever brings the value brings another index of it. Until then
     * its key is needed.
     *
     * @param login whether the value is a login, which comes back by itself
     */
    record OnlyIndex(String name, boolean login) implements ProtectedColumn {}

    /**
     * Something that is made with an index key whenever it is wanted, and that somebody holds, so that another key must not
     * make another: it is kept instead.
     *
     * @param name column that keeps it, encrypted, from then on; declared as such besides
     * @param from columns that {@code key} and {@code made} read
     * @param key id of the key with which it is made; empty when it is none of those that are there
     * @param made what to keep, encrypted
     */
    record Made(
            String name, List<String> from, Function<StoredRow, Optional<String>> key, Function<StoredRow, String> made)
            implements ProtectedColumn {}

    /** A value under the key of its row: nothing to do but to turn that key over. */
    record UnderRowKey(String name) implements ProtectedColumn {}
}
