package org.labourrights.chassis.reference.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A change of an entry, as its kind judges it.
 *
 * @param before what the entry says now; null for a new one
 * @param after what it is to say; null when it is to be taken back
 * @param others what the seed and the other entries say of the key
 */
public record ReferenceChange<T>(
        String key,
        @Nullable ReferenceRow<T> before,
        @Nullable ReferenceRow<T> after,
        List<ReferenceRow<T>> others,
        LocalDate today) {

    /** First day of what has been in force, so that somebody may have gone by it; empty for what has not begun. */
    public Optional<LocalDate> usedSince() {
        return before == null || !before.begunBy(today) ? Optional.empty() : Optional.of(before.since());
    }

    /** All that is said of the key but what the change puts aside before anybody went by it. */
    public Stream<ReferenceRow<T>> standing() {
        return usedSince().isEmpty() ? others.stream() : Stream.concat(others.stream(), Stream.ofNullable(before));
    }
}
