package org.labourrights.kernel.directory;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was told of one field, and by which event: events come in any order, and the newest word holds.
 *
 * @param value null before any, where the field has no value of its own then
 * @param told sequence of the event; -1 before any
 */
record Word<T>(@Nullable T value, long told) {

    /** The value, if its event is newer; else what held before. */
    Word<T> or(T newer, long sequence) {
        return sequence > told ? new Word<>(newer, sequence) : this;
    }

    /** Of a field that always has a value. */
    T known() {
        return Objects.requireNonNull(value);
    }
}
