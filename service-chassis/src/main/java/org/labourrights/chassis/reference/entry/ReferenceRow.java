package org.labourrights.chassis.reference.entry;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is so from a day to a day.
 *
 * @param validFrom first day; null: always was
 * @param validTo last day; null while open
 * @param source the document or law that says so
 */
public record ReferenceRow<T>(
        @Nullable LocalDate validFrom, @Nullable LocalDate validTo, T content, String source) {

    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether it has been in force on some day up to this one, so that somebody may have gone by it. */
    public boolean begunBy(LocalDate day) {
        return validFrom == null || !validFrom.isAfter(day);
    }

    /** First day of a row that has one, as every entered row has. */
    public LocalDate since() {
        return Objects.requireNonNull(validFrom);
    }

    /** Whether there is a day on which both are valid. */
    public boolean overlaps(ReferenceRow<?> other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(ReferenceRow<?> other) {
        return validFrom == null || other.validTo == null || !validFrom.isAfter(other.validTo);
    }

    ReferenceRow<T> until(LocalDate last) {
        return new ReferenceRow<>(validFrom, last, content, source);
    }
}
